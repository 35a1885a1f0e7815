package dev.rowan.sql.node;

/**
 * What stands in a {@link BindNode} for a value that comes with each execution.
 *
 * @param name what it is called
 * @param required whether its value may not be null, whatever the type
 */
public record Parameter(String name, boolean required) {
    /** A parameter whose value may be null. */
    public Parameter(String name) {
        this(name, false);
    }

    /** Its name behind a colon. */
    @Override
    public String toString() {
        return ":" + name;
    }
}
