package dev.rowan.sql.node;

import java.util.List;

/**
 * A part of the rows that a change could meet.
 *
 * @param orderBy which of them come first; empty if any may
 * @param limit how many
 */
public record FirstRows(List<OrderNode> orderBy, RowCount limit) {
    /** Copies the list. */
    public FirstRows {
        orderBy = List.copyOf(orderBy);
    }
}
