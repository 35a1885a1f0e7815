package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A part of an order.
 *
 * @param node what is ordered by
 * @param descending whether the greatest come first
 * @param nullsFirst whether nulls come first; null leaves it to the database
 */
public record OrderNode(
        Node node, boolean descending, @Nullable Boolean nullsFirst) {}
