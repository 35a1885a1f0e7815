package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * What was made of a value, kept with it for those who made it.
 *
 * @param owner who made it; there are few
 * @param value what it is
 * @param next what others keep
 */
public record Memo(Object owner, Object value, @Nullable Memo next) {
    /** What an owner keeps among these, or null. */
    public static @Nullable Object of(Object owner, @Nullable Memo first) {
        for (Memo kept = first; kept != null; kept = kept.next) {
            if (kept.owner == owner) {
                return kept.value;
            }
        }
        return null;
    }
}
