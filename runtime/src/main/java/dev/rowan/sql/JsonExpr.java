package dev.rowan.sql;

import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;

/**
 * JSON. Databases disagree on what equal JSON is, so that it is not compared; what stands in it is.
 *
 * @param <T> what it holds
 */
public class JsonExpr<T> extends Expr<T> {
    private final Kind<T, JsonExpr<T>> kind;

    JsonExpr(Node node, Kind<T, JsonExpr<T>> kind) {
        super(node, kind.type());
        this.kind = kind;
    }

    @Override
    final Expr<?> around(Node other) {
        return kind.make(other);
    }

    final Kind<T, JsonExpr<T>> kind() {
        return kind;
    }

    /** {@code this is null}. */
    public final Condition isNull() {
        return new Condition(new NullTestNode(node(), false));
    }

    /** {@code this is not null}. */
    public final Condition isNotNull() {
        return new Condition(new NullTestNode(node(), true));
    }

    /** A field of the object that it is. */
    public final JsonPath get(String field) {
        return JsonPath.of(plainNode()).get(field);
    }

    /**
     * An element of the array that it is, from 0.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final JsonPath get(int index) {
        return JsonPath.of(plainNode()).get(index);
    }

    private Node plainNode() {
        return node() instanceof LabelNode label ? label.inner() : node();
    }

    /** This with a name in the select list. */
    public final JsonExpr<T> alias(String label) {
        return kind.make(new LabelNode(label, node()));
    }
}
