package dev.rowan.sql.node;

/**
 * What stands in a {@link BindNode} for values of which as many as one likes come with each execution.
 *
 * @param name what it is called
 */
public record ListParameter(String name) {
    /** Its name behind a colon. */
    @Override
    public String toString() {
        return ":" + name;
    }
}
