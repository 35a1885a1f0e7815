package dev.rowan.render;

/** How an insert that may become an update is written. */
public enum UpsertStyle {
    /** {@code on conflict (key) do update set x = excluded.x}. */
    ON_CONFLICT,
    /** {@code on duplicate key update x = values(x)}, which any unique key sets off. */
    ON_DUPLICATE_KEY,
    /** {@code merge into t using (values (...)) s on ...}. */
    MERGE
}
