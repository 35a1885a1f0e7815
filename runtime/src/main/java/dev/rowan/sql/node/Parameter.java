package dev.rowan.sql.node;

/**
 * What stands in a {@link BindNode} for a value that comes with each execution.
 *
 * @param name what it is called
 */
public record Parameter(String name) {
    /** Its name behind a colon. */
    @Override
    public String toString() {
        return ":" + name;
    }
}
