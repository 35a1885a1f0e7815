package dev.rowan.sql;

import dev.rowan.sql.node.OrderNode;

/** What rows can be ordered by: an expression, or one with a direction. */
public interface SortKey {
    /** What the order is made of, for the renderer. */
    OrderNode order();
}
