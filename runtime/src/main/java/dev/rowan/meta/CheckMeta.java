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
}
