package dev.rowan.sql;

import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ArrayNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.NumberNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array. PostgreSQL and H2 have them. Whatever is asked of one that is NULL is NULL; an element that is NULL is counted,
 * and given back as null, but never found.
 *
 * @param <E> what an element holds, nullable where the record says so
 * @param <X> the class of expressions of an element
 */
public class ArrayExpr<E extends @Nullable Object, X extends Expr<?>> extends Expr<List<E>> {
    private final Kind<List<E>, ArrayExpr<E, X>> kind;
    private final Kind<?, X> element;

    ArrayExpr(Node node, Kind<List<E>, ArrayExpr<E, X>> kind, Kind<?, X> element) {
        super(node, kind.type());
        this.kind = kind;
        this.element = element;
    }

    @Override
    final Expr<?> around(Node other) {
        return kind.make(other);
    }

    final Kind<List<E>, ArrayExpr<E, X>> kind() {
        return kind;
    }

    final Kind<?, X> element() {
        return element;
    }

    final Node plainNode() {
        return Labels.without(node());
    }

    /** Whether it has an element, which it never has of null. */
    public final Condition contains(E value) {
        return condition(
                value == null ? ArrayFunction.CONTAINS_NULLABLE : ArrayFunction.CONTAINS,
                new BindNode(element.type(), value));
    }

    /** Whether it has an element, which it never has of NULL. */
    public final Condition contains(Operand<? extends E, ?, ?> value) {
        return condition(ArrayFunction.CONTAINS_NULLABLE, value.plainNode());
    }

    /** Whether it has all of these; of none it has. */
    public final Condition containsAll(Collection<? extends E> values) {
        return condition(ArrayFunction.CONTAINS_ALL, bind(values));
    }

    /** Whether it has all elements of another, which it has of an empty one, and never of one with a NULL. */
    public final Condition containsAll(ArrayExpr<? extends E, ?> other) {
        return condition(ArrayFunction.CONTAINS_ALL, other.plainNode());
    }

    /** Whether all its elements are among these, none being NULL. */
    public final Condition containedIn(Collection<? extends E> values) {
        return new Condition(node(ArrayFunction.CONTAINS_ALL, bind(values), plainNode()));
    }

    /** Whether all its elements are those of another too, none being NULL. */
    public final Condition containedIn(ArrayExpr<? extends E, ?> other) {
        return new Condition(node(ArrayFunction.CONTAINS_ALL, other.plainNode(), plainNode()));
    }

    /** Whether it has one of these. */
    public final Condition overlaps(Collection<? extends E> values) {
        return condition(ArrayFunction.OVERLAPS, bind(values));
    }

    /** Whether it has an element in common with another. */
    public final Condition overlaps(ArrayExpr<? extends E, ?> other) {
        return condition(ArrayFunction.OVERLAPS, other.plainNode());
    }

    /** Whether its elements are these, in this order. */
    public final Condition eq(Collection<? extends E> values) {
        return condition(ArrayFunction.EQUAL, bind(values));
    }

    /** Whether its elements are those of another, in the same order; NULLs are the same. */
    public final Condition eq(ArrayExpr<? extends E, ?> other) {
        return condition(ArrayFunction.EQUAL, other.plainNode());
    }

    /** Whether its elements are others, or in another order. */
    public final Condition ne(Collection<? extends E> values) {
        return new Condition(new NotNode(eq(values).plainNode()));
    }

    /** Whether its elements are others than those of another, or in another order. */
    public final Condition ne(ArrayExpr<? extends E, ?> other) {
        return new Condition(new NotNode(eq(other).plainNode()));
    }

    /** {@code this is null}. */
    public final Condition isNull() {
        return new Condition(new NullTestNode(plainNode(), false));
    }

    /** {@code this is not null}. */
    public final Condition isNotNull() {
        return new Condition(new NullTestNode(plainNode(), true));
    }

    /** How many elements it has. */
    public final IntegralExpr<Integer> length() {
        return Types.INTEGER.make(call(ArrayFunction.LENGTH));
    }

    /** The element at a position, the first being 1; NULL where there is none. */
    public final X at(int position) {
        return element.make(call(ArrayFunction.AT, new NumberNode(position)));
    }

    /** The element at a position, the first being 1; NULL where there is none. */
    public final X at(IntegralExpr<?> position) {
        return element.make(call(ArrayFunction.AT, position.plainNode()));
    }

    /** With one more element behind the others. */
    public final ArrayExpr<E, X> append(E value) {
        return kind.make(call(ArrayFunction.APPEND, new BindNode(element.type(), value)));
    }

    /** With one more element behind the others, which may be NULL. */
    public final ArrayExpr<E, X> append(Operand<? extends E, ?, ?> value) {
        return kind.make(call(ArrayFunction.APPEND, value.plainNode()));
    }

    /** With further elements behind the others. */
    public final ArrayExpr<E, X> concat(Collection<? extends E> values) {
        return kind.make(call(ArrayFunction.CONCAT, bind(values)));
    }

    /** With the elements of another behind the others. */
    public final ArrayExpr<E, X> concat(ArrayExpr<? extends E, ?> other) {
        return kind.make(call(ArrayFunction.CONCAT, other.plainNode()));
    }

    /** This with a name in the select list. */
    public final ArrayExpr<E, X> alias(String label) {
        return kind.make(new LabelNode(label, plainNode()));
    }

    /** Something done with this array. */
    final Node call(ArrayFunction function, Node... others) {
        Node[] arguments = new Node[others.length + 1];
        arguments[0] = plainNode();
        System.arraycopy(others, 0, arguments, 1, others.length);
        return node(function, arguments);
    }

    private Condition condition(ArrayFunction function, Node other) {
        return new Condition(call(function, other));
    }

    private Node node(ArrayFunction function, Node... arguments) {
        return new ArrayNode(function, type().dataType().requiredElement(), List.of(arguments));
    }

    private Node bind(Collection<? extends E> values) {
        return new LiteralNode(new BindNode(kind.type(), new ArrayList<E>(values)));
    }
}
