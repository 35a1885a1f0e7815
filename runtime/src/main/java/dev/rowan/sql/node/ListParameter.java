package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a {@link BindNode} for values of which as many as one likes come with each execution.
 *
 * @param name what it is called
 * @param row what each value is, if it is a row; null for single values
 */
public record ListParameter(String name, @Nullable RowForm row) {
    /** Its name behind a colon. */
    @Override
    public String toString() {
        return ":" + name;
    }
}
