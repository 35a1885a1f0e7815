package dev.rowan.sql.node;

import dev.rowan.meta.RelationMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way from a table to another one by a relation.
 *
 * @param from the table that has the relation
 * @param relation the relation
 * @param joined whether the other table joins itself where it is used; if not, it stands in a FROM
 */
public record RelationStep(TableSource from, RelationMeta relation, boolean joined) {
    /** The condition that columns at both ends are equal. */
    public static Node met(Source from, RelationMeta.Ends ends, Source to) {
        List<Node> all = new ArrayList<>(ends.from().size());
        for (int i = 0; i < ends.from().size(); i++) {
            Node there = new ColumnNode(to, ends.to().get(i));
            Node here = new ColumnNode(from, ends.from().get(i));
            all.add(new ComparisonNode(ComparisonOperator.EQUAL, there, here));
        }
        return Objects.requireNonNull(LogicNode.all(all));
    }

    /** {@code posts.author}, for messages. */
    @Override
    public String toString() {
        RelationStep before = from.path();
        return (before == null ? from.qualifier() : before) + "." + relation.name();
    }
}
