package dev.rowan.meta;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns its columns in order
 */
public record UniqueMeta(String name, List<String> columns) {
    /** Copies the columns. */
    public UniqueMeta {
        columns = List.copyOf(columns);
    }
}
