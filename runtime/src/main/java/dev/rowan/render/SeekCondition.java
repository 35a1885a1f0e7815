package dev.rowan.render;

import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SeekKey;
import dev.rowan.sql.node.TruthNode;
import java.util.List;

/**
 * What 'behind a place in an order' means in comparisons. It never becomes true where it should not, but may be unknown
 * instead of false. Where NULLs are depends on the database unless the order says it.
 */
final class SeekCondition {
    private final List<SeekKey> keys;
    private final Syntax syntax;

    private SeekCondition(List<SeekKey> keys, Syntax syntax) {
        this.keys = keys;
        this.syntax = syntax;
    }

    static Node of(List<SeekKey> keys, Syntax syntax) {
        return new SeekCondition(keys, syntax).from(0);
    }

    /** Whether one comparison of rows says the same: all keys go one way, and no NULL is met. */
    static boolean isOneComparison(List<SeekKey> keys) {
        boolean descending = keys.get(0).order().descending();
        for (SeekKey key : keys) {
            if (key.nullable() || key.atNull() || key.order().descending() != descending) {
                return false;
            }
        }
        return keys.size() > 1;
    }

    private Node from(int index) {
        SeekKey key = keys.get(index);
        boolean last = index == keys.size() - 1;
        Node column = key.order().node();
        if (key.atNull()) {
            return nullsFirst(key.order())
                    ? last ? isNull(column, true) : or(isNull(column, true), from(index + 1))
                    : last ? new TruthNode(false) : and(isNull(column, false), from(index + 1));
        }
        Node past = compare(key, false);
        if (key.nullable() && !nullsFirst(key.order())) {
            return last
                    ? or(past, isNull(column, false))
                    : or(
                            past,
                            isNull(column, false),
                            and(new ComparisonNode(ComparisonOperator.EQUAL, column, key.value()), from(index + 1)));
        }
        // the range of the first key stands by itself, so that an index can be used
        return last ? past : and(compare(key, true), or(past, from(index + 1)));
    }

    private static Node compare(SeekKey key, boolean orEqual) {
        ComparisonOperator operator = key.order().descending()
                ? orEqual ? ComparisonOperator.LESS_OR_EQUAL : ComparisonOperator.LESS
                : orEqual ? ComparisonOperator.GREATER_OR_EQUAL : ComparisonOperator.GREATER;
        return new ComparisonNode(operator, key.order().node(), key.value());
    }

    private boolean nullsFirst(OrderNode order) {
        Boolean said = order.nullsFirst();
        return said == null ? syntax.nullsAreLeast() != order.descending() : said;
    }

    private static Node isNull(Node node, boolean negated) {
        return new NullTestNode(node, negated);
    }

    private static Node and(Node... operands) {
        return new LogicNode(true, List.of(operands));
    }

    private static Node or(Node... operands) {
        return new LogicNode(false, List.of(operands));
    }
}
