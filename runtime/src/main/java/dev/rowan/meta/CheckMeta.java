package dev.rowan.meta;

import java.util.Set;

/**
 * A check constraint.
 *
 * @param name its name
 * @param condition the condition in SQL
 * @param dialects the dialects that get it; empty for all
 */
public record CheckMeta(String name, String condition, Set<String> dialects) {
    /** Copies the dialects. */
    public CheckMeta {
        dialects = Set.copyOf(dialects);
    }

    /** A check in the dialects; in all where there are none. */
    public static CheckMeta of(String name, String condition, String... dialects) {
        return new CheckMeta(name, condition, Set.of(dialects));
    }
}
