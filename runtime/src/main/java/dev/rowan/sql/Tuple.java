package dev.rowan.sql;

import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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
    private final Function<C, List<Node>> binder;

    Tuple(List<Operand<?, ?, ?>> parts, Reader<T> reader, Function<C, List<Node>> binder) {
        this.parts = parts;
        this.reader = reader;
        this.binder = binder;
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

    /** It is a row of a query. */
    public Condition isIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(node(), query.queryNode(), false));
    }

    /** It is none of a list; always true for an empty one. */
    public Condition notIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.always() : new Condition(new InNode(node(), binds(values), true));
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

    private Node bind(C values) {
        return new TupleNode(binder.apply(values));
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
