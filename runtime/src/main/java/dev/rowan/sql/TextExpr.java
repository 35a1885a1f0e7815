package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.LikeNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.SqlFunction;
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
        return new BindNode(SqlTypes.STRING, value);
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

    /** A part, from a position counted from 1, of a length in characters. */
    public final TextExpr substring(int position, int length) {
        return call(SqlFunction.SUBSTRING, new NumberNode(position), new NumberNode(length));
    }

    /** With each occurrence of a text replaced by another. */
    public final TextExpr replace(String part, String by) {
        return call(SqlFunction.REPLACE, bind(part), bind(by));
    }

    private TextExpr call(SqlFunction function, Node... further) {
        List<Node> arguments = new ArrayList<>();
        arguments.add(plainNode());
        arguments.addAll(Arrays.asList(further));
        return kind().make(new FunctionNode(function, arguments));
    }

    private Condition like(String pattern, boolean escaped, boolean ignoreCase, boolean negated) {
        return new Condition(new LikeNode(plainNode(), bind(pattern), escaped, ignoreCase, negated));
    }
}
