package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A source joined to those before it.
 *
 * @param kind which rows stay
 * @param source the source
 * @param on the condition; null if there is none
 * @param lateral whether the source may read those before it
 */
public record JoinNode(
        JoinKind kind, Source source, @Nullable Node on, boolean lateral) {}
