package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OrderNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of a group, one behind the other. */
public final class StringAggregate extends TextExpr {
    private final AggregateNode aggregate;

    StringAggregate(AggregateNode aggregate) {
        super(aggregate, Types.TEXT);
        this.aggregate = aggregate;
    }

    /** Each text comes once. What it is ordered by can then be nothing but the text itself. */
    public StringAggregate distinct() {
        return new StringAggregate(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public StringAggregate filterWhere(@Nullable Condition... conditions) {
        return new StringAggregate(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** In this order, after those given before; without any it is the database's. */
    public StringAggregate orderBy(SortKey... keys) {
        List<OrderNode> all = new ArrayList<>(aggregate.orderBy());
        for (SortKey key : keys) {
            all.add(key.order().unlabelled());
        }
        return new StringAggregate(aggregate.withOrderBy(all));
    }
}
