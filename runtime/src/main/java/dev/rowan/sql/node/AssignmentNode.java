package dev.rowan.sql.node;

/**
 * A column and what it is set to.
 *
 * @param column the column
 * @param value its new value
 */
public record AssignmentNode(String column, Node value) {}
