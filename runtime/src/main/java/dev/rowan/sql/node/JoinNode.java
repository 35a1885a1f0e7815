package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A source joined to those before it.
 *
 * @param kind which rows stay
 * @param source the source
 * @param on the condition; null if there is none
 * @param lateral whether the source may read those before it
 * @param further what the source is joined to before it is joined itself; null for none
 * @param step the relation that it is joined by, or null
 */
public record JoinNode(
        JoinKind kind,
        Source source,
        @Nullable Node on,
        boolean lateral,
        @Nullable JoinNode further,
        @Nullable RelationStep step) {
    /** A source joined by a condition. */
    public JoinNode(JoinKind kind, Source source, @Nullable Node on, boolean lateral) {
        this(kind, source, on, lateral, null, null);
    }
}
