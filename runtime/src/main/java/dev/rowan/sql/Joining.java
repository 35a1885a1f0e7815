package dev.rowan.sql;

import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The further sources of statements. */
final class Joining {
    private Joining() {}

    /**
     * A source joined to a query.
     *
     * @throws IllegalArgumentException if it has no condition, or its rows need those before it where these may be missing
     */
    static JoinNode node(JoinKind kind, RowSource<?> source, boolean lateral, @Nullable Condition... on) {
        boolean ofRow = source.source() instanceof ElementsSource elements && elements.ofRow();
        if (ofRow && (kind == JoinKind.RIGHT || kind == JoinKind.FULL)) {
            throw new IllegalArgumentException(
                    source + " has the elements of a row that must be there; crossJoin, join or leftJoin it");
        }
        Node condition = Conditions.all(null, on);
        if (condition == null && !lateral) {
            throw new IllegalArgumentException(
                    "The join of " + source + " has no condition; crossJoin joins each row with each");
        }
        return new JoinNode(kind, source.source(), condition, lateral);
    }

    static List<Source> with(List<Source> sources, RowSource<?> other) {
        List<Source> all = new ArrayList<>(sources);
        all.add(other.source());
        return List.copyOf(all);
    }

    static Node on(@Nullable Node already, RowSource<?> other, @Nullable Condition... conditions) {
        if (Conditions.all(null, conditions) == null) {
            throw new IllegalArgumentException("The join of " + other + " has no condition");
        }
        Node all = Conditions.all(already, conditions);
        if (all == null) {
            throw new AssertionError();
        }
        return all;
    }
}
