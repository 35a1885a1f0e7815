package dev.rowan.sql;

import dev.rowan.sql.node.CallNode;
import dev.rowan.sql.node.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@link Sql} builds expressions from: {@code case}, and what Rowan has no name for. */
public abstract sealed class SqlExpressions extends SqlArrays permits SqlFunctions {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*");

    SqlExpressions() {}

    /** Begins {@code case when condition then result}; {@code otherwise(...)} or {@code end()} completes it. */
    public static <C, X extends Expr<?>> CaseWhen<C, X> caseWhen(Condition condition, Operand<?, C, X> result) {
        return CaseWhen.first(condition, result);
    }

    /** Begins {@code case when condition then result}. */
    public static CaseWhen<String, TextExpr> caseWhen(Condition condition, String result) {
        return CaseWhen.first(condition, value(result));
    }

    /** Begins {@code case when condition then result}. */
    public static CaseWhen<Number, IntegralExpr<Integer>> caseWhen(Condition condition, int result) {
        return CaseWhen.first(condition, value(result));
    }

    /** Begins {@code case when condition then result}. */
    public static CaseWhen<Number, IntegralExpr<Long>> caseWhen(Condition condition, long result) {
        return CaseWhen.first(condition, value(result));
    }

    /** Begins {@code case when condition then result}. */
    public static CaseWhen<Number, FractionalExpr<Double>> caseWhen(Condition condition, double result) {
        return CaseWhen.first(condition, value(result));
    }

    /** Begins {@code case when condition then result}. */
    public static CaseWhen<Number, FractionalExpr<BigDecimal>> caseWhen(Condition condition, BigDecimal result) {
        return CaseWhen.first(condition, value(result));
    }

    /**
     * A call of any function of the server, whose result has a kind: {@code function("soundex", TEXT, USER.name)}.
     *
     * @param arguments expressions, and values, which are sent as parameters
     * @throws IllegalArgumentException if the name is none, or an argument is no value that can be sent
     */
    public static <X extends Expr<?>> X function(String name, Kind<?, X> kind, Object... arguments) {
        if (!FUNCTION.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a function");
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            nodes.add(Arguments.node(argument));
        }
        return kind.make(new CallNode(name, nodes));
    }

    /**
     * SQL written by hand, of a kind: {@code raw(INTEGER, "cardinality({})", USER.tags)}. Each {@code {}} that does not
     * stand in quotes is an argument.
     *
     * @param arguments expressions, and values, which are sent as parameters
     * @throws IllegalArgumentException if there are more or fewer arguments than places, a {@code ?} stands in the text,
     *     or an argument is no value that can be sent
     */
    public static <X extends Expr<?>> X raw(Kind<?, X> kind, String sql, Object... arguments) {
        return kind.make(RawText.node(sql, arguments));
    }

    /** A condition written by hand: {@code where(raw("{} like any (array['a%', 'b%'])", USER.name))}. */
    public static Condition raw(String sql, Object... arguments) {
        return raw(Types.BOOLEAN, sql, arguments);
    }

    /** Two expressions that compare as one. */
    public static <A, B, CA, CB> Tuple<Tuple2<A, B>, Tuple2<? extends CA, ? extends CB>> tuple(
            Operand<A, CA, ?> first, Operand<B, CB, ?> second) {
        return new Tuple<>(
                List.of(first, second),
                (in, at) -> new Tuple2<>(first.read(in, at), second.read(in, at + 1)),
                Tuple2.class,
                (Tuple2<?, ?> row) -> Arrays.asList(row.first(), row.second()));
    }

    /** Three expressions that compare as one. */
    public static <A, B, C, CA, CB, CC> Tuple<Tuple3<A, B, C>, Tuple3<? extends CA, ? extends CB, ? extends CC>> tuple(
            Operand<A, CA, ?> first, Operand<B, CB, ?> second, Operand<C, CC, ?> third) {
        return new Tuple<>(
                List.of(first, second, third),
                (in, at) -> new Tuple3<>(first.read(in, at), second.read(in, at + 1), third.read(in, at + 2)),
                Tuple3.class,
                (Tuple3<?, ?, ?> row) -> Arrays.asList(row.first(), row.second(), row.third()));
    }

    /** Four expressions that compare as one. */
    public static <A, B, C, D, CA, CB, CC, CD>
            Tuple<Tuple4<A, B, C, D>, Tuple4<? extends CA, ? extends CB, ? extends CC, ? extends CD>> tuple(
                    Operand<A, CA, ?> first,
                    Operand<B, CB, ?> second,
                    Operand<C, CC, ?> third,
                    Operand<D, CD, ?> fourth) {
        return new Tuple<>(
                List.of(first, second, third, fourth),
                (in, at) -> new Tuple4<>(
                        first.read(in, at), second.read(in, at + 1), third.read(in, at + 2), fourth.read(in, at + 3)),
                Tuple4.class,
                (Tuple4<?, ?, ?, ?> row) -> Arrays.asList(row.first(), row.second(), row.third(), row.fourth()));
    }

    /** At least one row of a query, to compare with: {@code x.gt(any(select(...)))}. SQLite knows only {@code eq}. */
    public static <T> Quantified<T> any(Query<T> query) {
        return new Quantified<>(false, query);
    }

    /** Every row of a query, to compare with: {@code x.ge(all(select(...)))}. SQLite knows only {@code ne}. */
    public static <T> Quantified<T> all(Query<T> query) {
        return new Quantified<>(true, query);
    }

    /** At least one element of an array, to compare with: {@code value("red").eq(any(POST.tags))}. PostgreSQL and H2. */
    public static <E> Quantified<E> any(ArrayExpr<? extends @Nullable E, ?> array) {
        return new Quantified<>(false, array);
    }

    /** Every element of an array, to compare with. PostgreSQL and H2. */
    public static <E> Quantified<E> all(ArrayExpr<? extends @Nullable E, ?> array) {
        return new Quantified<>(true, array);
    }
}
