package dev.rowan.sql.node;

/**
 * One branch of a {@link CaseNode}.
 *
 * @param condition when it is taken
 * @param result what it gives
 */
public record WhenNode(Node condition, Node result) {}
