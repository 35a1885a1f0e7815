package dev.rowan.sql.node;

/**
 * A source joined to those before it.
 *
 * @param kind which rows stay
 * @param source the source
 * @param on the condition
 */
public record JoinNode(JoinKind kind, Source source, Node on) {}
