package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that gives rows. */
public sealed interface QueryNode extends StatementNode permits SelectNode, CompoundNode {
    /** The select list; that of the first select of several. */
    List<Node> selected();

    /** The order. */
    List<OrderNode> orderBy();

    /** How many rows at the most, or null. */
    @Nullable
    RowCount limit();

    /** How many rows to pass over, or null. */
    @Nullable
    RowCount offset();

    /** The same in another order. */
    QueryNode withOrderBy(List<OrderNode> newOrderBy);

    /** The same with another limit. */
    QueryNode withLimit(@Nullable RowCount newLimit);

    /** The same with another offset. */
    QueryNode withOffset(@Nullable RowCount newOffset);
}
