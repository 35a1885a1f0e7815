package dev.rowan.sql;

import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QuantifiedNode;
import dev.rowan.sql.node.QueryNode;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Any row of a query or element of an array, or all, as the right side of a comparison.
 *
 * @param <T> what a row or element holds
 */
public final class Quantified<T> {
    private final BiFunction<ComparisonOperator, Node, Node> comparison;

    Quantified(boolean all, Query<T> query) {
        QueryNode select = query.single();
        this.comparison = (operator, left) -> new QuantifiedNode(operator, left, all, select);
    }

    Quantified(boolean all, ArrayExpr<? extends @Nullable T, ?> array) {
        Node elements = array.call(all ? ArrayFunction.ALL : ArrayFunction.ANY);
        this.comparison = (operator, left) -> new ComparisonNode(operator, left, elements);
    }

    Condition compare(ComparisonOperator operator, Node left) {
        return new Condition(comparison.apply(operator, left));
    }
}
