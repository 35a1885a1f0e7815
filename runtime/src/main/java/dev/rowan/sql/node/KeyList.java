package dev.rowan.sql.node;

/**
 * What stands in a {@link BindNode} for keys of rows, of which there are as many as one likes each time that the statement
 * is sent.
 *
 * @param width how many columns a key has
 */
public record KeyList(int width) {
    /** Dots, for messages. */
    @Override
    public String toString() {
        return "...";
    }
}
