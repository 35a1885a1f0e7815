package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.OrderNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a group in an array.
 *
 * @param <E> what an element holds
 * @param <X> the class of expressions of an element
 */
public final class ArrayAggregate<E, X extends Expr<?>> extends ArrayExpr<E, X> {
    private final AggregateNode aggregate;

    ArrayAggregate(AggregateNode aggregate, Kind<List<E>, ArrayExpr<E, X>> kind, Kind<?, X> element) {
        // elements that are columns of a length would make it an array of another type
        super(new CastNode(aggregate, kind.type().dataType(), kind.type().dataType()), kind, element);
        this.aggregate = aggregate;
    }

    /** Each value comes once. What it is ordered by can then be nothing but the value itself. */
    public ArrayAggregate<E, X> distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public ArrayAggregate<E, X> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** In this order, after those given before; without any it is the database's. */
    public ArrayAggregate<E, X> orderBy(SortKey... keys) {
        List<OrderNode> all = new ArrayList<>(aggregate.orderBy());
        for (SortKey key : keys) {
            all.add(key.order().unlabelled());
        }
        return with(aggregate.withOrderBy(all));
    }

    private ArrayAggregate<E, X> with(AggregateNode other) {
        return new ArrayAggregate<>(other, kind(), element());
    }
}
