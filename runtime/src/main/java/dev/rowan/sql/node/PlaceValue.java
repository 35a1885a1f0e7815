package dev.rowan.sql.node;

/**
 * What stands in a {@link BindNode} for a value that tells where a page begins, and comes with each execution: that of a key
 * of the order, or a number of rows to pass over.
 *
 * @param index its place among these values, from 0
 */
public record PlaceValue(int index) {
    /** A question mark, for messages. */
    @Override
    public String toString() {
        return "?";
    }
}
