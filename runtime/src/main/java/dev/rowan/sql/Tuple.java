package dev.rowan.sql;

import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.RowForm;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several expressions that compare as one, the first counting most: {@code tuple(a, b).gt(new Tuple2<>(1, 2))}. It is
 * selectable as well.
 *
 * @param <T> what it holds
 * @param <C> what it compares with
 */
public final class Tuple<T, C> implements Selection<T> {
    private final List<Operand<?, ?, ?>> parts;
    private final Reader<T> reader;
    private final RowForm form;

    /** Parts, how their values are read as one, and how such a one is taken apart. */
    @SuppressWarnings("unchecked") // what is taken apart is of the class
    <V> Tuple(
            List<Operand<?, ?, ?>> parts,
            Reader<T> reader,
            Class<? super V> type,
            Function<V, List<? extends @Nullable Object>> values) {
        this.parts = parts;
        this.reader = reader;
        this.form = new RowForm(type, parts.stream().<SqlType<?>>map(Expr::type).toList(), (Function<
                        Object, List<? extends @Nullable Object>>)
                values);
    }

    @Override
    public List<Expr<?>> expressions() {
        return List.copyOf(parts);
    }

    @Override
    public T read(RowInput in, int at) {
        return reader.read(in, at);
    }

    /** What a function makes of it, as a selection. */
    public <R> Selection<R> map(Function<? super T, ? extends R> function) {
        return new Mapped<>(this, function);
    }

    /** All parts are equal. */
    public Condition eq(C values) {
        return compare(ComparisonOperator.EQUAL, bind(values));
    }

    /** All parts are equal. */
    public Condition eq(Tuple<?, C> other) {
        return compare(ComparisonOperator.EQUAL, other.node());
    }

    /** One part or more are different. */
    public Condition ne(C values) {
        return compare(ComparisonOperator.NOT_EQUAL, bind(values));
    }

    /** One part or more are different. */
    public Condition ne(Tuple<?, C> other) {
        return compare(ComparisonOperator.NOT_EQUAL, other.node());
    }

    /** The first part that differs is less. */
    public Condition lt(C values) {
        return compare(ComparisonOperator.LESS, bind(values));
    }

    /** The first part that differs is less. */
    public Condition lt(Tuple<?, C> other) {
        return compare(ComparisonOperator.LESS, other.node());
    }

    /** The first part that differs is less, or none differs. */
    public Condition le(C values) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, bind(values));
    }

    /** The first part that differs is less, or none differs. */
    public Condition le(Tuple<?, C> other) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, other.node());
    }

    /** The first part that differs is greater. */
    public Condition gt(C values) {
        return compare(ComparisonOperator.GREATER, bind(values));
    }

    /** The first part that differs is greater. */
    public Condition gt(Tuple<?, C> other) {
        return compare(ComparisonOperator.GREATER, other.node());
    }

    /** The first part that differs is greater, or none differs. */
    public Condition ge(C values) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, bind(values));
    }

    /** The first part that differs is greater, or none differs. */
    public Condition ge(Tuple<?, C> other) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, other.node());
    }

    /** It is one of a list; never true for an empty one. */
    public Condition isIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.never() : new Condition(new InNode(node(), binds(values), false));
    }

    /** It is one of a list, of which the values come with each execution; never true for an empty one. */
    public Condition isIn(ParameterList<? extends C> values) {
        return new Condition(new InNode(node(), List.of(values.node()), false));
    }

    /** It is a row of a query. */
    public Condition isIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(node(), query.queryNode(), false));
    }

    /** It is none of a list; always true for an empty one. */
    public Condition notIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.always() : new Condition(new InNode(node(), binds(values), true));
    }

    /** It is none of a list, of which the values come with each execution; always true for an empty one. */
    public Condition notIn(ParameterList<? extends C> values) {
        return new Condition(new InNode(node(), List.of(values.node()), true));
    }

    /** It is no row of a query. */
    public Condition notIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(node(), query.queryNode(), true));
    }

    private Node node() {
        List<Node> nodes = new ArrayList<>(parts.size());
        for (Operand<?, ?, ?> part : parts) {
            nodes.add(part.plainNode());
        }
        return new TupleNode(nodes);
    }

    /** A list of values for it, which come with each execution. */
    ParameterList<C> parameterList(String name) {
        return new ParameterList<>(name, form.columns().get(0), form);
    }

    private Node bind(C values) {
        List<? extends @Nullable Object> each = form.parts().apply(values);
        List<Node> nodes = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            nodes.add(bind(parts.get(i), each.get(i)));
        }
        return new TupleNode(nodes);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // each value is its part's own, and one that is null finds nothing
    private static <V> Node bind(Operand<?, V, ?> part, @Nullable Object value) {
        return part.bind((V) value);
    }

    private List<Node> binds(Collection<? extends C> values) {
        List<Node> nodes = new ArrayList<>(values.size());
        for (C value : values) {
            nodes.add(bind(value));
        }
        return nodes;
    }

    private Condition compare(ComparisonOperator operator, Node other) {
        return new Condition(new ComparisonNode(operator, node(), other));
    }

    /** Reads the values of all parts. */
    interface Reader<T> {
        T read(RowInput in, int at);
    }

    private record Mapped<T, R>(Selection<T> inner, Function<? super T, ? extends R> function) implements Selection<R> {
        @Override
        public List<Expr<?>> expressions() {
            return inner.expressions();
        }

        @Override
        public R read(RowInput in, int at) {
            return function.apply(inner.read(in, at));
        }
    }
}
