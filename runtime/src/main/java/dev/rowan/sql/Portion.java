package dev.rowan.sql;

import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.RowCount;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows a change meets at the most, and in which order they are looked for. */
record Portion(List<OrderNode> orderBy, @Nullable RowCount limit) {
    static final Portion ALL = new Portion(List.of(), null);

    Portion ordered(SortKey... keys) {
        List<OrderNode> all = new ArrayList<>(orderBy);
        for (SortKey key : keys) {
            all.add(key.order().unlabelled());
        }
        return new Portion(List.copyOf(all), limit);
    }

    Portion limited(long rows) {
        return new Portion(orderBy, Limits.notNegative(rows, "limit"));
    }

    /**
     * For a statement of a table, perhaps with others.
     *
     * @throws IllegalStateException if there is an order without a limit, or a limit where there are other tables
     */
    @Nullable
    FirstRows rows(Table<?> table, List<Source> others) {
        if (limit == null) {
            if (!orderBy.isEmpty()) {
                throw new IllegalStateException(
                        "The change of " + table + " has an order, which says what limit(...) leaves, and no limit");
            }
            return null;
        }
        if (!others.isEmpty()) {
            throw new IllegalStateException(
                    "The change of " + table
                            + " has a limit, which counts rows of one table, and joins others; use isIn(select(...).limit(...))");
        }
        return new FirstRows(orderBy, limit);
    }
}
