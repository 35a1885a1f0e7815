package dev.rowan.sql;

import dev.rowan.sql.node.BetweenNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SqlFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An expression that compares.
 *
 * @param <T> what it holds
 * @param <C> what it compares with: itself, or any number for numbers
 * @param <X> the class of expressions of its kind
 */
public abstract class Operand<T, C, X extends Expr<?>> extends Expr<T> implements SortKey {
    private final Kind<T, X> kind;

    Operand(Node node, Kind<T, X> kind) {
        super(node, kind.type());
        this.kind = kind;
    }

    @Override
    final Expr<?> around(Node other) {
        return kind.make(other);
    }

    final Kind<T, X> kind() {
        return kind;
    }

    /** A value as a parameter of this expression's type. */
    abstract Node bind(C value);

    /** A value as a parameter that this expression's type can hold, for results that are one or the other. */
    Node bindOwn(C value) {
        return bind(value);
    }

    /** Another expression whose values this expression's type can hold. */
    Node fitting(Operand<?, C, ?> other) {
        return other.plainNode();
    }

    /** {@code this = value}. */
    public final Condition eq(C value) {
        return compare(ComparisonOperator.EQUAL, bind(value));
    }

    /** {@code this = other}. */
    public final Condition eq(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.EQUAL, other.plainNode());
    }

    /** {@code this <> value}. */
    public final Condition ne(C value) {
        return compare(ComparisonOperator.NOT_EQUAL, bind(value));
    }

    /** {@code this <> other}. */
    public final Condition ne(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.NOT_EQUAL, other.plainNode());
    }

    /** {@code this < value}. */
    public final Condition lt(C value) {
        return compare(ComparisonOperator.LESS, bind(value));
    }

    /** {@code this < other}. */
    public final Condition lt(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.LESS, other.plainNode());
    }

    /** {@code this <= value}. */
    public final Condition le(C value) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, bind(value));
    }

    /** {@code this <= other}. */
    public final Condition le(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, other.plainNode());
    }

    /** {@code this > value}. */
    public final Condition gt(C value) {
        return compare(ComparisonOperator.GREATER, bind(value));
    }

    /** {@code this > other}. */
    public final Condition gt(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.GREATER, other.plainNode());
    }

    /** {@code this >= value}. */
    public final Condition ge(C value) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, bind(value));
    }

    /** {@code this >= other}. */
    public final Condition ge(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, other.plainNode());
    }

    /** {@code this between low and high}, both ends included. */
    public final Condition between(C low, C high) {
        return new Condition(new BetweenNode(plainNode(), bind(low), bind(high)));
    }

    /** {@code this between low and high}, both ends included. */
    public final Condition between(Operand<?, C, ?> low, Operand<?, C, ?> high) {
        return new Condition(new BetweenNode(plainNode(), low.plainNode(), high.plainNode()));
    }

    /** {@code this in (...)}; never true for an empty list. */
    public final Condition isIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.never() : new Condition(new InNode(plainNode(), binds(values), false));
    }

    /** {@code this in (...)}; never true for no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Condition isIn(C... values) {
        return isIn(Arrays.asList(values));
    }

    /** {@code this in (select ...)}. */
    public final Condition isIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(plainNode(), query.single(), false));
    }

    /** {@code this not in (...)}; always true for an empty list. */
    public final Condition notIn(Collection<? extends C> values) {
        return values.isEmpty() ? Condition.always() : new Condition(new InNode(plainNode(), binds(values), true));
    }

    /** {@code this not in (...)}; always true for no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Condition notIn(C... values) {
        return notIn(Arrays.asList(values));
    }

    /** {@code this not in (select ...)}. */
    public final Condition notIn(Query<? extends C> query) {
        return new Condition(new InSelectNode(plainNode(), query.single(), true));
    }

    /** {@code this is null}. */
    public final Condition isNull() {
        return new Condition(new NullTestNode(plainNode(), false));
    }

    /** {@code this is not null}. */
    public final Condition isNotNull() {
        return new Condition(new NullTestNode(plainNode(), true));
    }

    /** Different, where null is a value like any other. */
    public final Condition isDistinctFrom(C value) {
        return compare(ComparisonOperator.DISTINCT, bind(value));
    }

    /** Different, where null is a value like any other. */
    public final Condition isDistinctFrom(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.DISTINCT, other.plainNode());
    }

    /** Equal, where null equals null. */
    public final Condition isNotDistinctFrom(C value) {
        return compare(ComparisonOperator.NOT_DISTINCT, bind(value));
    }

    /** Equal, where null equals null. */
    public final Condition isNotDistinctFrom(Operand<?, C, ?> other) {
        return compare(ComparisonOperator.NOT_DISTINCT, other.plainNode());
    }

    /**
     * This, or the value where it is NULL.
     *
     * @throws IllegalArgumentException if it is a number that does not fit this one's type
     */
    public final X coalesce(C value) {
        return call(SqlFunction.COALESCE, bindOwn(value));
    }

    /**
     * This, or the other where it is NULL.
     *
     * @throws IllegalArgumentException if its numbers may not fit this one's type
     */
    public final X coalesce(Operand<?, C, ?> other) {
        return call(SqlFunction.COALESCE, fitting(other));
    }

    /** NULL where this equals the value, else this. */
    public final X nullIf(C value) {
        return call(SqlFunction.NULLIF, bind(value));
    }

    /** NULL where this equals the other, else this. */
    public final X nullIf(Operand<?, C, ?> other) {
        return call(SqlFunction.NULLIF, other.plainNode());
    }

    /**
     * The greater of this and a value; NULL if this is.
     *
     * @throws IllegalArgumentException if it is a number that does not fit this one's type
     */
    public final X greatest(C value) {
        return call(SqlFunction.GREATEST, bindOwn(value));
    }

    /**
     * The greater of this and another; NULL if either is.
     *
     * @throws IllegalArgumentException if its numbers may not fit this one's type
     */
    public final X greatest(Operand<?, C, ?> other) {
        return call(SqlFunction.GREATEST, fitting(other));
    }

    /**
     * The lesser of this and a value; NULL if this is.
     *
     * @throws IllegalArgumentException if it is a number that does not fit this one's type
     */
    public final X least(C value) {
        return call(SqlFunction.LEAST, bindOwn(value));
    }

    /**
     * The lesser of this and another; NULL if either is.
     *
     * @throws IllegalArgumentException if its numbers may not fit this one's type
     */
    public final X least(Operand<?, C, ?> other) {
        return call(SqlFunction.LEAST, fitting(other));
    }

    /**
     * This as another type. A fraction that becomes a whole number is rounded; text that is no number or time is an error
     * on some databases, and 0 or NULL on others.
     *
     * @throws IllegalArgumentException for casts that databases disagree about: text as a condition
     */
    public final <Y extends Expr<?>> Y cast(Kind<?, Y> target) {
        return target.make(
                Casting.node(plainNode(), type().dataType(), target.type().dataType()));
    }

    /** This with a name in the select list, by which ORDER BY calls it. */
    public final X alias(String label) {
        return kind.make(new LabelNode(label, plainNode()));
    }

    /** From the least to the greatest. */
    public final Ordering<C> asc() {
        return new Ordering<>(order(), this::bind);
    }

    /** From the greatest to the least. */
    public final Ordering<C> desc() {
        return new Ordering<>(order().reversed(), this::bind);
    }

    @Override
    public final OrderNode order() {
        return new OrderNode(node(), type(), false, null);
    }

    /** The expression without its label, which only the select list and ORDER BY may use. */
    final Node plainNode() {
        return node() instanceof LabelNode label ? label.inner() : node();
    }

    private Condition compare(ComparisonOperator operator, Node other) {
        return new Condition(new ComparisonNode(operator, plainNode(), other));
    }

    final X callWith(SqlFunction function, List<? extends Operand<?, C, ?>> others) {
        List<Node> arguments = new ArrayList<>();
        arguments.add(plainNode());
        for (Operand<?, C, ?> other : others) {
            arguments.add(fitting(other));
        }
        return kind.make(new FunctionNode(function, arguments));
    }

    private X call(SqlFunction function, Node other) {
        return kind.make(new FunctionNode(function, List.of(plainNode(), other)));
    }

    private List<Node> binds(Collection<? extends C> values) {
        List<Node> nodes = new ArrayList<>(values.size());
        for (C value : values) {
            nodes.add(bind(value));
        }
        return nodes;
    }
}
