package dev.rowan.sql.node;

import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order.
 *
 * @param node what is ordered by
 * @param type how its values cross the driver
 * @param descending whether the greatest come first
 * @param nullsFirst whether nulls come first; null leaves it to the database
 */
public record OrderNode(
        Node node,
        SqlType<?> type,
        boolean descending,
        @Nullable Boolean nullsFirst) {
    /** The other way round, from the last to the first. */
    public OrderNode reversed() {
        return new OrderNode(node, type, !descending, nullsFirst == null ? null : Boolean.valueOf(!nullsFirst));
    }

    /** The same by the expression, where a label is not known. */
    public OrderNode unlabelled() {
        return node instanceof LabelNode label ? new OrderNode(label.inner(), type, descending, nullsFirst) : this;
    }
}
