package dev.rowan.sql;

import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QuantifiedNode;
import dev.rowan.sql.node.QueryNode;

/**
 * Any row of a query, or all, as the right side of a comparison.
 *
 * @param <T> what a row holds
 */
public final class Quantified<T> {
    private final boolean all;
    private final QueryNode select;

    Quantified(boolean all, Query<T> query) {
        this.all = all;
        this.select = query.single();
    }

    Condition compare(ComparisonOperator operator, Node left) {
        return new Condition(new QuantifiedNode(operator, left, all, select));
    }
}
