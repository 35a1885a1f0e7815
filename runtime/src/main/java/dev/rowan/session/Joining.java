package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a record of the tree is joined to the one that it hangs on. */
final class Joining {
    private final SaveBranch branch;
    private final KeyedTable<Object, Object> link;
    private final SaveNode element;
    private final Entry<Object> owner;

    Joining(SaveBranch branch, KeyedTable<Object, Object> link, SaveNode element) {
        this.branch = branch;
        this.link = link;
        this.element = element;
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
        @Nullable Object[] values = whole();
        List<Link<Object>> links = new ArrayList<>();
        end(values, links, branch.to(), owner, branch.from());
        Entry<Object> inserted = element.entry;
        if (inserted != null) {
            end(values, links, branch.linkTo(), inserted, branch.target());
        } else {
            List<Object> target = target();
            for (int i = 0; i < branch.linkTo().length; i++) {
                values[branch.linkTo()[i]] = target.get(i);
            }
        }
        Entry<Object> row = new Entry<>(link, Values.record(link, values), RecordState.PENDING);
        row.links = links;
        return row;
    }

    private @Nullable Object[] whole() {
        NewRow row = NewRow.of(link.meta());
        BitSet said = new BitSet();
        for (int ordinal : branch.to()) {
            said.set(ordinal);
        }
        for (int ordinal : branch.linkTo()) {
            said.set(ordinal);
        }
        BitSet missing = row.missing(said);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(element.path() + " cannot be joined: nothing is said for "
                    + SaveBranch.columns(link.meta(), missing.stream().toArray()) + " of " + link.meta()
                    + ", which may not be NULL and have no default. Save the rows of " + link.meta()
                    + " themselves, by a @HasMany relation to them");
        }
        return row.defaults();
    }

    private void end(
            @Nullable Object[] values, List<Link<Object>> links, int[] columns, Entry<Object> end, int[] referenced) {
        if (isPending(end)) {
            links.add(new Link<>(SaveBranch.columns(link.meta(), columns), end));
            return;
        }
        for (int i = 0; i < columns.length; i++) {
            values[columns[i]] = end.mapping().get(end.current, referenced[i]);
        }
    }

    private static boolean isPending(Entry<Object> end) {
        return end.state == RecordState.PENDING && end.key == null;
    }
}
