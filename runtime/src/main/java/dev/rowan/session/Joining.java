package dev.rowan.session;

import dev.rowan.annotation.SaveMode;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a record of the tree is joined to the one that it hangs on. */
final class Joining {
    private final SaveBranch branch;
    private final KeyedTable<Object, Object> link;
    private final SaveNode element;
    private final JsonCodec json;
    private final Entry<Object> owner;

    Joining(SaveBranch branch, KeyedTable<Object, Object> link, SaveNode element, JsonCodec json) {
        this.branch = branch;
        this.link = link;
        this.element = element;
        this.json = json;
        this.owner = Objects.requireNonNull(Objects.requireNonNull(element.parent()).entry);
    }

    /** What tells the row of the join table apart; null where one end has no key yet. */
    @Nullable
    Object pair() {
        return isPending(owner) || element.entry != null
                ? null
                : SaveRows.pair(Values.of(owner.mapping(), owner.known(), branch.from()), target());
    }

    private List<Object> target() {
        List<Object> values = new ArrayList<>();
        for (int ordinal : branch.target()) {
            values.add(Objects.requireNonNull(element.value(ordinal)));
        }
        return values;
    }

    /** The row of the join table. */
    Entry<Object> row() {
        JoinRow joined = new JoinRow(link, Objects.requireNonNull(branch.joining()), json);
        joined.put(branch.to(), owner, branch.from());
        Entry<Object> inserted = element.entry;
        if (inserted != null) {
            joined.put(branch.linkTo(), inserted, branch.target());
        } else {
            joined.put(branch.linkTo(), target());
        }
        Entry<Object> row = new Entry<>(link, joined.record(element.path()), RecordState.PENDING);
        row.links = joined.links();
        row.joins = branch.mode() != SaveMode.APPEND;
        return row;
    }

    private static boolean isPending(Entry<Object> end) {
        return end.state == RecordState.PENDING && end.key == null;
    }
}
