package dev.rowan.sql;

import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SqlFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression that compares.
 *
 * @param <T> what it holds
 * @param <C> what it compares with: itself, or any number for numbers
 * @param <X> the class of expressions of its kind
 */
public abstract class Operand<T, C, X extends Expr<?>> extends Comparand<T, C> implements SortKey {
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

    /** A value as a parameter that this expression's type can hold, for results that are one or the other. */
    Node bindOwn(C value) {
        return bind(value);
    }

    /** Another expression whose values this expression's type can hold. */
    Node fitting(Operand<?, C, ?> other) {
        return other.plainNode();
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
}
