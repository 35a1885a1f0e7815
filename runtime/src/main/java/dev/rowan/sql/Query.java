package dev.rowan.sql;

import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows.
 *
 * @param <T> what a row is read as
 */
public abstract sealed class Query<T extends @Nullable Object> extends Statement permits Select, Returning {
    Query() {}

    /** What is selected. */
    public abstract Selection<T> selection();
}
