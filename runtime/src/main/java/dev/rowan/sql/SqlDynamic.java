package dev.rowan.sql;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@link Sql} has for statements whose parts depend on what is asked for. */
public abstract sealed class SqlDynamic permits SqlProjections {
    SqlDynamic() {}

    /** A condition on a value that may be missing: {@code given(name, USER.name::eq)} vanishes when it is null. */
    public static <V> @Nullable Condition given(@Nullable V value, Function<? super V, Condition> condition) {
        return value == null ? null : condition.apply(value);
    }

    /** A condition that is there or not: {@code given(mineOnly, () -> POST.authorId.eq(me))} vanishes when it is false. */
    public static @Nullable Condition given(boolean wanted, Supplier<Condition> condition) {
        return wanted ? condition.get() : null;
    }

    /** A condition on values of which there may be none: {@code givenAny(roles, USER.role::isIn)} vanishes when it is empty. */
    public static <V, S extends Collection<V>> @Nullable Condition givenAny(
            @Nullable S values, Function<? super S, Condition> condition) {
        return values == null || values.isEmpty() ? null : condition.apply(values);
    }

    /** The orders that somebody outside may choose from; see {@link Sorting}. */
    public static Sorting sorting() {
        return Sorting.NONE;
    }

    /** The filters that somebody outside may set; see {@link Filtering}. */
    public static Filtering filtering() {
        return Filtering.NONE;
    }
}
