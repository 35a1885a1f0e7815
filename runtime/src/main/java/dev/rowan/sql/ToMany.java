package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SubselectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A relation to any number of rows of another table: {@code USER.posts}.
 *
 * @param <R> the record of the table that has it
 * @param <T> the table at the other end
 */
public final class ToMany<R, T extends Table<?>> extends Relation<R, T> {
    ToMany(Table<R> owner, int place) {
        super(owner, place);
    }

    /** There is at least one. */
    public Condition any() {
        return exists(null);
    }

    /** There is at least one that meets a condition; any, where that is null. */
    public Condition any(Function<? super T, ? extends @Nullable Condition> condition) {
        return any(apart(), condition);
    }

    /** The same with the other table under a name of its own, {@code USER.posts.any(POST.alias("p"), p -> ...)}. */
    public Condition any(T other, Function<? super T, ? extends @Nullable Condition> condition) {
        return exists(other, condition.apply(other));
    }

    /** There is none. */
    public Condition none() {
        return any().not();
    }

    /** There is none that meets a condition. */
    public Condition none(Function<? super T, ? extends @Nullable Condition> condition) {
        return any(condition).not();
    }

    /** There is none that meets a condition, with the other table under a name of its own. */
    public Condition none(T other, Function<? super T, ? extends @Nullable Condition> condition) {
        return any(other, condition).not();
    }

    /** How many there are: a sub-select, 0 where there is none. */
    public IntegralExpr<Long> count() {
        return counted(null);
    }

    /** How many meet a condition. */
    public IntegralExpr<Long> count(Function<? super T, ? extends @Nullable Condition> condition) {
        return count(apart(), condition);
    }

    /** How many meet a condition, with the other table under a name of its own. */
    public IntegralExpr<Long> count(T other, Function<? super T, ? extends @Nullable Condition> condition) {
        return counted(other, condition.apply(other));
    }

    /**
     * What an aggregate is of all of them: {@code POST.comments.aggregate(c -> max(c.likes))}, a sub-select; what the
     * aggregate is of no rows where there is none, which for most is NULL.
     */
    public <X extends Expr<?>> X aggregate(Function<? super T, ? extends Operand<?, ?, X>> value) {
        return aggregate(value, any -> null);
    }

    /** What an aggregate is of those that meet a condition; of all, where that is null. */
    public <X extends Expr<?>> X aggregate(
            Function<? super T, ? extends Operand<?, ?, X>> value,
            Function<? super T, ? extends @Nullable Condition> condition) {
        return aggregate(apart(), value, condition);
    }

    /** What an aggregate is of those that meet a condition, with the other table under a name of its own. */
    public <X extends Expr<?>> X aggregate(
            T other,
            Function<? super T, ? extends Operand<?, ?, X>> value,
            Function<? super T, ? extends @Nullable Condition> condition) {
        Operand<?, ?, X> aggregate = value.apply(other);
        return aggregate.kind().make(new SubselectNode(rows(List.of(aggregate.node()), other, condition.apply(other))));
    }

    private IntegralExpr<Long> counted(@Nullable T other, @Nullable Condition... conditions) {
        Node count = AggregateNode.of(AggregateFunction.COUNT, List.of());
        return Types.BIGINT.make(new SubselectNode(rows(List.of(count), other, conditions)));
    }
}
