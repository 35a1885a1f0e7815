package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ExistsNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where statements begin. Meant for {@code import static dev.rowan.sql.Sql.*}. */
public final class Sql {
    private Sql() {}

    /** Selects one thing: a table, a column, an expression, a part, a projection. */
    public static <T extends @Nullable Object> Select<T> select(Selection<T> selection) {
        return Select.of(selection);
    }

    /** Selects several things, read as a {@link Row}. */
    public static Select<Row> select(Selection<?> first, Selection<?> second, Selection<?>... further) {
        List<Selection<?>> all = new ArrayList<>();
        all.add(first);
        all.add(second);
        all.addAll(Arrays.asList(further));
        return Select.of(new RowSelection(all));
    }

    /** Selects a list of things, read as a {@link Row}. */
    public static Select<Row> select(List<? extends Selection<?>> selections) {
        return Select.of(new RowSelection(selections));
    }

    /** Inserts into a table. */
    public static <R> Insert<R> insertInto(Table<R> table) {
        return Insert.into(table);
    }

    /** Updates a table. */
    public static <R> UpdateSet<R> update(Table<R> table) {
        return new UpdateSet<>(table, Values.none());
    }

    /** Deletes from a table. */
    public static <R> DeleteFrom<R> deleteFrom(Table<R> table) {
        return new DeleteFrom<>(table);
    }

    /** All hold. Conditions that are null are left out; of none, it holds. */
    public static Condition and(@Nullable Condition... conditions) {
        Node node = Conditions.joined(null, true, conditions);
        return node == null ? Condition.always() : new Condition(node);
    }

    /** One or more hold. Conditions that are null are left out; of none, it does not hold. */
    public static Condition or(@Nullable Condition... conditions) {
        Node node = Conditions.joined(null, false, conditions);
        return node == null ? Condition.never() : new Condition(node);
    }

    /** It does not hold. */
    public static Condition not(Condition condition) {
        return new Condition(new NotNode(condition.plainNode()));
    }

    /** Whether a query has a row. */
    public static Condition exists(Select<?> query) {
        return new Condition(new ExistsNode(query.node()));
    }

    /** A condition on a value that may be missing: {@code given(name, USER.name::eq)} vanishes when it is null. */
    public static <V> @Nullable Condition given(@Nullable V value, Function<? super V, Condition> condition) {
        return value == null ? null : condition.apply(value);
    }

    /** {@code count(*)}. */
    public static IntegralAggregate<Long> count() {
        return new IntegralAggregate<>(new AggregateNode(AggregateFunction.COUNT, List.of(), false), Types.BIGINT);
    }

    /** How many rows have a value. */
    public static IntegralAggregate<Long> count(Expr<?> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.COUNT, expression), Types.BIGINT);
    }

    /** The sum of whole numbers; NULL of no rows. */
    public static IntegralAggregate<Long> sum(IntegralExpr<?> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.SUM, expression), Types.BIGINT);
    }

    /** The sum of numbers; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> sum(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.SUM, expression), expression.kind());
    }

    /** The mean of whole numbers, as a decimal; NULL of no rows. */
    public static FractionalAggregate<BigDecimal> avg(IntegralExpr<?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.AVG, expression), Types.DECIMAL);
    }

    /** The mean of numbers; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> avg(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.AVG, expression), expression.kind());
    }

    /** The least; NULL of no rows. */
    public static <X extends Expr<?>> X min(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.MIN, expression));
    }

    /** The greatest; NULL of no rows. */
    public static <X extends Expr<?>> X max(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.MAX, expression));
    }

    /** The one value of a query, as an expression; NULL if it has no row. */
    public static <T, X extends Expr<?>> X scalar(Kind<T, X> kind, Select<? extends T> query) {
        return kind.make(new SubselectNode(query.single()));
    }

    /** A number as an expression. */
    public static IntegralExpr<Integer> value(int value) {
        return Types.INTEGER.make(new BindNode(SqlTypes.INT32, value));
    }

    /** A number as an expression. */
    public static IntegralExpr<Long> value(long value) {
        return Types.BIGINT.make(new BindNode(SqlTypes.INT64, value));
    }

    /** A decimal as an expression. */
    public static FractionalExpr<BigDecimal> value(BigDecimal value) {
        return Types.DECIMAL.make(new BindNode(SqlTypes.DECIMAL, value));
    }

    /** A text as an expression. */
    public static TextExpr value(String value) {
        return Types.TEXT.make(new BindNode(SqlTypes.STRING, value));
    }

    /** A selection of 2 parts that a constructor or function makes one value of. */
    public static <A, B, T> Projection<T> into(
            Into.Of2<? super A, ? super B, ? extends T> maker, Selection<? extends A> a, Selection<? extends B> b) {
        return new Projection<>(List.of(a, b)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(a.read(in, at + offset(0)), b.read(in, at + offset(1)));
            }
        };
    }

    /** A selection of 3 parts that a constructor or function makes one value of. */
    public static <A, B, C, T> Projection<T> into(
            Into.Of3<? super A, ? super B, ? super C, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c) {
        return new Projection<>(List.of(a, b, c)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(a.read(in, at + offset(0)), b.read(in, at + offset(1)), c.read(in, at + offset(2)));
            }
        };
    }

    /** A selection of 4 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, T> Projection<T> into(
            Into.Of4<? super A, ? super B, ? super C, ? super D, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d) {
        return new Projection<>(List.of(a, b, c, d)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)));
            }
        };
    }

    /** A selection of 5 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, T> Projection<T> into(
            Into.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e) {
        return new Projection<>(List.of(a, b, c, d, e)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)));
            }
        };
    }

    /** A selection of 6 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, T> Projection<T> into(
            Into.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f) {
        return new Projection<>(List.of(a, b, c, d, e, f)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)));
            }
        };
    }

    /** A selection of 7 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, G, T> Projection<T> into(
            Into.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends T> maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f,
            Selection<? extends G> g) {
        return new Projection<>(List.of(a, b, c, d, e, f, g)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)),
                        g.read(in, at + offset(6)));
            }
        };
    }

    /** A selection of 8 parts that a constructor or function makes one value of. */
    public static <A, B, C, D, E, F, G, H, T> Projection<T> into(
            Into.Of8<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends T>
                    maker,
            Selection<? extends A> a,
            Selection<? extends B> b,
            Selection<? extends C> c,
            Selection<? extends D> d,
            Selection<? extends E> e,
            Selection<? extends F> f,
            Selection<? extends G> g,
            Selection<? extends H> h) {
        return new Projection<>(List.of(a, b, c, d, e, f, g, h)) {
            @Override
            public T read(RowInput in, int at) {
                return maker.make(
                        a.read(in, at + offset(0)),
                        b.read(in, at + offset(1)),
                        c.read(in, at + offset(2)),
                        d.read(in, at + offset(3)),
                        e.read(in, at + offset(4)),
                        f.read(in, at + offset(5)),
                        g.read(in, at + offset(6)),
                        h.read(in, at + offset(7)));
            }
        };
    }

    private static AggregateNode aggregate(AggregateFunction function, Expr<?> argument) {
        Node node = argument.node() instanceof LabelNode label ? label.inner() : argument.node();
        return new AggregateNode(function, List.of(node), false);
    }
}
