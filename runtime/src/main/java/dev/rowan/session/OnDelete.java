package dev.rowan.session;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database does with other rows when some are deleted, as far as a session knows those. */
final class OnDelete {
    private OnDelete() {}

    /** Forgets the rows that went with those that were deleted, or lost their reference to them. */
    static void forget(IdentityMap map, Collection<Entry<?>> deleted) {
        Deque<Entry<?>> gone = new ArrayDeque<>();
        for (Entry<?> entry : deleted) {
            if (entry.meta().softDelete() == null) { // else its row stays, and so do those that refer to it
                gone.add(entry);
            }
        }
        while (!gone.isEmpty()) {
            Entry<?> parent = gone.pop();
            for (TableMeta table : new ArrayList<>(map.tables())) {
                for (ForeignKeyMeta key : table.foreignKeys()) {
                    if (acts(key) && ForeignKeys.refersTo(key, parent.meta())) {
                        forget(map, table, key, parent, gone);
                    }
                }
            }
        }
    }

    private static void forget(
            IdentityMap map, TableMeta table, ForeignKeyMeta key, Entry<?> parent, Deque<Entry<?>> gone) {
        List<Object> values = values(parent, Values.ordinals(parent.meta(), key.references()));
        if (values == null) {
            return;
        }
        int[] columns = Values.ordinals(table, key.columns());
        for (Entry<?> child : map.of(table)) {
            if (child.stored && values.equals(values(child, columns))) {
                if (key.onDelete() == ForeignKeyAction.CASCADE) {
                    requireStaying(child, key, columns, values, parent);
                    map.remove(child);
                    child.detach();
                    gone.add(child);
                } else if (child.state == RecordState.CLEAN) {
                    map.remove(child);
                    child.detach();
                } else if (key.onDelete() == ForeignKeyAction.SET_NULL) {
                    letGo(child, columns, values);
                }
            }
        }
    }

    /**
     * What was to be given to another record has gone with this one, which was in the way of that.
     *
     * @throws IllegalStateException if it has
     */
    private static <R> void requireStaying(
            Entry<R> child, ForeignKeyMeta key, int[] columns, List<Object> values, Entry<?> parent) {
        if (child.state == RecordState.CHANGED
                && (Filling.of(child.links, key) != null || !values.equals(values(child, child.current(), columns)))) {
            throw new IllegalStateException("A record of " + child.meta()
                    + " that is to be updated would be deleted with"
                    + " one of " + parent.meta() + " that it refers to no more: that has a unique value of another one,"
                    + " and so has to go first. Flush in between, or give one of them another value");
        }
    }

    /** What waits to be written goes on from the row without its reference. */
    private static <R> void letGo(Entry<R> child, int[] columns, List<Object> values) {
        if (values.equals(values(child, child.current(), columns))) {
            child.become(Values.with(child.table(), child.current(), columns, null));
        }
        if (child.baseline != null) {
            child.baseline = Values.with(child.table(), child.baseline, columns, null);
        }
    }

    private static <R> @Nullable List<Object> values(Entry<R> entry, R row, int[] ordinals) {
        return Values.of(entry.mapping(), row, ordinals);
    }

    private static <R> @Nullable List<Object> values(Entry<R> entry, int[] ordinals) {
        return Values.of(entry.mapping(), entry.known(), ordinals);
    }

    /** Whether the database does anything to the rows that refer to one that is deleted, other than refuse. */
    static boolean acts(ForeignKeyMeta key) {
        return key.onDelete() != ForeignKeyAction.NO_ACTION && key.onDelete() != ForeignKeyAction.RESTRICT;
    }
}
