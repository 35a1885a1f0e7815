package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/**
 * Makes something of a result.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface ResultReader<T extends @Nullable Object> {
    /** Reads as many rows as it likes. The rows are gone when it returns. */
    T read(Rows rows);
}
