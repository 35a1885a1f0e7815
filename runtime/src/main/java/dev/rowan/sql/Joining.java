package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The other tables of an update or delete. */
final class Joining {
    private Joining() {}

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
