package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.LikeNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text. */
public class TextExpr extends Operand<String, String, TextExpr> {
    TextExpr(Node node, Kind<String, TextExpr> kind) {
        super(node, kind);
    }

    @Override
    final Node bind(String value) {
        return new BindNode(type(), value);
    }

    /** Matches a pattern, in which {@code %} is any text, {@code _} any character, and a backslash takes their meaning away. */
    public final Condition like(String pattern) {
        return like(pattern, false, false, false);
    }

    /** Does not match a pattern. */
    public final Condition notLike(String pattern) {
        return like(pattern, false, false, true);
    }

    /** Matches a pattern, upper and lower case being the same. */
    public final Condition ilike(String pattern) {
        return like(pattern, false, true, false);
    }

    /** Does not match a pattern, upper and lower case being the same. */
    public final Condition notIlike(String pattern) {
        return like(pattern, false, true, true);
    }

    /** Matches a pattern that is an expression, such as a column or a parameter. */
    public final Condition like(TextExpr pattern) {
        return like(pattern.plainNode(), false, false, false);
    }

    /** Does not match a pattern that is an expression. */
    public final Condition notLike(TextExpr pattern) {
        return like(pattern.plainNode(), false, false, true);
    }

    /** Matches a pattern that is an expression, upper and lower case being the same. */
    public final Condition ilike(TextExpr pattern) {
        return like(pattern.plainNode(), false, true, false);
    }

    /** Does not match a pattern that is an expression, upper and lower case being the same. */
    public final Condition notIlike(TextExpr pattern) {
        return like(pattern.plainNode(), false, true, true);
    }

    /** Begins with a text, literally. */
    public final Condition startsWith(String text) {
        return like(LikePatterns.escape(text) + "%", true, false, false);
    }

    /** Ends with a text, literally. */
    public final Condition endsWith(String text) {
        return like("%" + LikePatterns.escape(text), true, false, false);
    }

    /** Contains a text, literally. */
    public final Condition contains(String text) {
        return like("%" + LikePatterns.escape(text) + "%", true, false, false);
    }

    /** Contains a text, literally, upper and lower case being the same. */
    public final Condition containsIgnoreCase(String text) {
        return like("%" + LikePatterns.escape(text) + "%", true, true, false);
    }

    /** Begins with another text, literally. */
    public final Condition startsWith(TextExpr text) {
        return like(LikePatterns.of("", text, "%"), true, false, false);
    }

    /** Ends with another text, literally. */
    public final Condition endsWith(TextExpr text) {
        return like(LikePatterns.of("%", text, ""), true, false, false);
    }

    /** Contains another text, literally. */
    public final Condition contains(TextExpr text) {
        return like(LikePatterns.of("%", text, "%"), true, false, false);
    }

    /** Contains another text, literally, upper and lower case being the same. */
    public final Condition containsIgnoreCase(TextExpr text) {
        return like(LikePatterns.of("%", text, "%"), true, true, false);
    }

    /**
     * Has a part that matches a regular expression of the database's engine, upper and lower case being different:
     * POSIX on PostgreSQL, ICU on MySQL, PCRE on MariaDB, Java on H2; SQLite refuses it. What they share are classes,
     * repetitions, groups, alternatives, {@code ^} and {@code $}.
     */
    public final Condition matches(String regex) {
        return new Condition(new FunctionNode(SqlFunction.MATCHES, List.of(plainNode(), bind(regex))));
    }

    /** Has a part that matches a regular expression of the database's engine, upper and lower case being the same. */
    public final Condition matchesIgnoreCase(String regex) {
        return new Condition(new FunctionNode(SqlFunction.MATCHES_IGNORE_CASE, List.of(plainNode(), bind(regex))));
    }

    /** In lower case. */
    public final TextExpr lower() {
        return call(SqlFunction.LOWER);
    }

    /** In upper case. */
    public final TextExpr upper() {
        return call(SqlFunction.UPPER);
    }

    /** Without spaces at its ends. */
    public final TextExpr trim() {
        return call(SqlFunction.TRIM);
    }

    /** Without spaces in front. */
    public final TextExpr ltrim() {
        return call(SqlFunction.LTRIM);
    }

    /** Without spaces at its end. */
    public final TextExpr rtrim() {
        return call(SqlFunction.RTRIM);
    }

    /** The number of characters. */
    public final IntegralExpr<Integer> length() {
        return Types.INTEGER.make(new FunctionNode(SqlFunction.LENGTH, List.of(plainNode())));
    }

    /** With a text behind it; NULL if this is NULL. */
    public final TextExpr concat(String text) {
        return call(SqlFunction.CONCAT, bind(text));
    }

    /** With another behind it; NULL if either is NULL. */
    public final TextExpr concat(TextExpr other) {
        return call(SqlFunction.CONCAT, other.plainNode());
    }

    /** What stands from a position on, counted from 1. */
    public final TextExpr substring(int position) {
        return call(SqlFunction.SUBSTRING, number(position, 1, "position"));
    }

    /** A part, from a position counted from 1, of a length in characters. */
    public final TextExpr substring(int position, int length) {
        return call(SqlFunction.SUBSTRING, number(position, 1, "position"), number(length, 0, "length"));
    }

    /** What stands from a position on, counted from 1, as which what is less counts. */
    public final TextExpr substring(IntegralExpr<?> position) {
        return call(SqlFunction.SUBSTRING, atLeast(1, position));
    }

    /** A part, from a position counted from 1, as which what is less counts, of a length in characters, or none if that is negative. */
    public final TextExpr substring(IntegralExpr<?> position, IntegralExpr<?> length) {
        return call(SqlFunction.SUBSTRING, atLeast(1, position), atLeast(0, length));
    }

    /** The first characters, or all if there are fewer. */
    public final TextExpr left(int characters) {
        return call(SqlFunction.LEFT, number(characters, 0, "number of characters"));
    }

    /** The last characters, or all if there are fewer. */
    public final TextExpr right(int characters) {
        return call(SqlFunction.RIGHT, number(characters, 0, "number of characters"));
    }

    /** The first characters, or all if there are fewer; none of a negative number. */
    public final TextExpr left(IntegralExpr<?> characters) {
        return call(SqlFunction.LEFT, atLeast(0, characters));
    }

    /** The last characters, or all if there are fewer; none of a negative number. */
    public final TextExpr right(IntegralExpr<?> characters) {
        return call(SqlFunction.RIGHT, atLeast(0, characters));
    }

    /** Where a text first begins in this one, from 1; 0 if it is not there. */
    public final IntegralExpr<Integer> position(String part) {
        return position(bind(part));
    }

    /** Where another text first begins in this one, from 1; 0 if it is not there. */
    public final IntegralExpr<Integer> position(TextExpr part) {
        return position(part.plainNode());
    }

    /** Of a length: filled up in front with a character, or cut off at the end. */
    public final TextExpr lpad(int length, char fill) {
        return call(SqlFunction.LPAD, number(length, 0, "length"), bind(String.valueOf(fill)));
    }

    /** Of a length: filled up at the end with a character, or cut off. */
    public final TextExpr rpad(int length, char fill) {
        return call(SqlFunction.RPAD, number(length, 0, "length"), bind(String.valueOf(fill)));
    }

    /** So many times one behind the other. */
    public final TextExpr repeat(int times) {
        return call(SqlFunction.REPEAT, number(times, 0, "number of times"));
    }

    /** From its end to its beginning. H2 and SQLite refuse it. */
    public final TextExpr reverse() {
        return call(SqlFunction.REVERSE);
    }

    /** With each occurrence of a text replaced by another. */
    public final TextExpr replace(String part, String by) {
        return call(SqlFunction.REPLACE, bind(part), bind(by));
    }

    /** With each occurrence of another text replaced by a third. */
    public final TextExpr replace(TextExpr part, TextExpr by) {
        return call(SqlFunction.REPLACE, part.plainNode(), by.plainNode());
    }

    private IntegralExpr<Integer> position(Node part) {
        return Types.INTEGER.make(new FunctionNode(SqlFunction.POSITION, List.of(part, plainNode())));
    }

    /** A number of the program, which is part of the text; databases differ about what is less than the least. */
    private static Node number(int value, int least, String what) {
        if (value < least) {
            throw new IllegalArgumentException("A " + what + " is " + least + " or more, and this is " + value);
        }
        return new NumberNode(value);
    }

    /** Servers take text apart by numbers of 32 bits, and disagree about what is less than the least. */
    private static Node atLeast(int least, IntegralExpr<?> number) {
        DataType type = number.type().dataType();
        Node plain = number.plainNode();
        Node narrow = type.kind() == SqlKind.INT64 ? new CastNode(plain, type, SqlTypes.INT32.dataType()) : plain;
        return new FunctionNode(SqlFunction.GREATEST, List.of(narrow, new NumberNode(least)));
    }

    private TextExpr call(SqlFunction function, Node... further) {
        List<Node> arguments = new ArrayList<>();
        arguments.add(plainNode());
        arguments.addAll(Arrays.asList(further));
        return kind().make(new FunctionNode(function, arguments));
    }

    private Condition like(String pattern, boolean escaped, boolean ignoreCase, boolean negated) {
        return like(bind(pattern), escaped, ignoreCase, negated);
    }

    private Condition like(Node pattern, boolean escaped, boolean ignoreCase, boolean negated) {
        return new Condition(new LikeNode(plainNode(), pattern, escaped, ignoreCase, negated));
    }
}
