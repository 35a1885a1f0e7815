package dev.rowan.sql;

import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SetOperator;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows. Queries of equal columns are made one with {@link #union} and its like; what one of them
 * reads must be what the other reads, which is the compiler's business, and they must have as many columns.
 *
 * @param <T> what a row is read as
 */
public abstract sealed class Query<T extends @Nullable Object> extends Statement
        permits Select, Compound, Returning, BoundQuery {
    Query() {}

    /** What is selected. */
    public abstract Selection<T> selection();

    /** As a part of another query. */
    abstract QueryNode queryNode();

    /** Rows of this and of another, equal ones once. */
    public final Compound<T> union(Query<? extends T> other) {
        return Compound.of(SetOperator.UNION, this, other);
    }

    /** Rows of this and of another. */
    public final Compound<T> unionAll(Query<? extends T> other) {
        return Compound.of(SetOperator.UNION_ALL, this, other);
    }

    /** Rows that are in this and in another, equal ones once. */
    public final Compound<T> intersect(Query<? extends T> other) {
        return Compound.of(SetOperator.INTERSECT, this, other);
    }

    /** Rows that are in this and in another, as often as in the one that has them less often. */
    public final Compound<T> intersectAll(Query<? extends T> other) {
        return Compound.of(SetOperator.INTERSECT_ALL, this, other);
    }

    /** Rows of this that are not in another, equal ones once. */
    public final Compound<T> except(Query<? extends T> other) {
        return Compound.of(SetOperator.EXCEPT, this, other);
    }

    /** Rows of this, each less often by how often it is in another. */
    public final Compound<T> exceptAll(Query<? extends T> other) {
        return Compound.of(SetOperator.EXCEPT_ALL, this, other);
    }

    /** As the value that a single row of a single column gives; NULL if there is no row. */
    final QueryNode single() {
        QueryNode node = queryNode();
        if (node.selected().size() != 1) {
            throw new IllegalArgumentException(
                    "A sub-select that stands for a value selects one column, and this one selects "
                            + node.selected().size());
        }
        return node;
    }

    /**
     * With a value for a parameter that {@code param(name, ...)} has made, which is checked when it is executed: it must be of
     * the parameter's type, and no parameter may be missing or unknown.
     */
    public BoundQuery<T> with(String name, @Nullable Object value) {
        return new BoundQuery<>(this, Parameters.NONE.with(name, value));
    }

    /** With a value for a parameter, of its type. */
    public final <V> BoundQuery<T> with(Expr<V> parameter, @Nullable V value) {
        return with(Parameters.name(parameter), value);
    }

    /** With the values of a list, of its type. */
    public final <V> BoundQuery<T> with(ParameterList<V> parameter, Collection<? extends V> values) {
        return with(parameter.name(), values);
    }
}
