package dev.rowan.meta;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name
 * @param parts its columns and expressions in order
 * @param unique whether it allows each value once
 * @param where the condition of a partial index in SQL, or null
 * @param method the access method, or null for the database's default
 * @param dialects the dialects that get it; empty for all
 */
public record IndexMeta(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String where,
        @Nullable String method,
        Set<String> dialects) {
    /** Copies the lists. */
    public IndexMeta {
        parts = List.copyOf(parts);
        dialects = Set.copyOf(dialects);
    }

    /** A plain index of columns, in every dialect. */
    public static IndexMeta of(String name, String... columns) {
        return new IndexMeta(name, Stream.of(columns).map(Part::column).toList(), false, null, null, Set.of());
    }

    /**
     * A part of an index.
     *
     * @param text a column's name, or an SQL expression with its parentheses
     * @param expression whether it is an expression
     * @param descending whether it is descending
     */
    public record Part(String text, boolean expression, boolean descending) {
        /** An ascending column. */
        public static Part column(String name) {
            return new Part(name, false, false);
        }

        /** A descending column. */
        public static Part descending(String name) {
            return new Part(name, false, true);
        }

        /** An SQL expression in parentheses. */
        public static Part expression(String sql) {
            return new Part(sql, true, false);
        }
    }
}
