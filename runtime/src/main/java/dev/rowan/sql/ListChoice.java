package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a list are read for each row, in which order, and how. The order is the relation's where {@code order} is
 * null. The first are told by {@code by}; by the order where that is null. Deleted ones are read where there is a reason.
 */
record ListChoice<X extends Table<?>>(
        List<Function<? super X, ? extends @Nullable Condition>> conditions,
        @Nullable Function<? super X, ? extends List<? extends SortKey>> order,
        int top,
        @Nullable Function<? super X, ? extends List<? extends SortKey>> by,
        Strategy strategy,
        @Nullable String deleted) {

    /** All of them. */
    static <X extends Table<?>> ListChoice<X> all() {
        return new ListChoice<>(List.of(), null, 0, null, Strategy.SELECT_IN, null);
    }

    ListChoice<X> where(Function<? super X, ? extends @Nullable Condition> condition) {
        List<Function<? super X, ? extends @Nullable Condition>> all = new ArrayList<>(conditions);
        all.add(condition);
        return new ListChoice<>(all, order, top, by, strategy, deleted);
    }

    ListChoice<X> orderBy(Function<? super X, ? extends List<? extends SortKey>> newOrder) {
        return new ListChoice<>(conditions, newOrder, top, by, strategy, deleted);
    }

    ListChoice<X> top(int count, @Nullable Function<? super X, ? extends List<? extends SortKey>> newBy) {
        return new ListChoice<>(conditions, order, count, newBy, strategy, deleted);
    }

    ListChoice<X> load(Strategy newStrategy) {
        return new ListChoice<>(conditions, order, top, by, newStrategy, deleted);
    }

    ListChoice<X> withDeleted(String reason) {
        return new ListChoice<>(conditions, order, top, by, strategy, reason);
    }

    /** Whether all rows of the relation are elements. */
    boolean isWhole() {
        return conditions.isEmpty() && top == 0 && deleted == null;
    }
}
