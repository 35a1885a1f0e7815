package dev.rowan.sql.node;

import dev.rowan.type.DataType;

/**
 * The elements of an array, or of an array in JSON, in their order. NULL, and JSON that is no array, has none.
 *
 * @param alias its name in the statement
 * @param of the array
 * @param element what an element is, which is JSON for an array in JSON
 * @param json whether the array is one in JSON
 * @param ofRow whether the array comes from a row of the statement, so that each row has elements of its own
 */
public record ElementsSource(String alias, Node of, DataType element, boolean json, boolean ofRow) implements Source {
    /** The column of the element. */
    public static final String VALUE = "value";

    /** The column of its position, counted from 1. */
    public static final String POSITION = "position";

    @Override
    public String qualifier() {
        return alias;
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
