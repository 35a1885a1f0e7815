package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import dev.rowan.sql.Pending;
import dev.rowan.type.JsonCodec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a join table, put together of its two ends. */
final class JoinRow {
    private final KeyedTable<Object, Object> table;
    private final @Nullable Object[] values;
    private final BitSet missing;
    private final List<Filling> links = new ArrayList<>(2);

    /** A row where nothing is said of the ends yet. */
    JoinRow(KeyedTable<Object, Object> table, NewRow row, JsonCodec json) {
        this.table = table;
        this.values = new Object[table.width()];
        row.complete(values, column -> false, json);
        this.missing = row.missing(column -> false);
    }

    /** One end, whose key is known. */
    void put(int[] columns, List<Object> key) {
        for (int i = 0; i < columns.length; i++) {
            values[columns[i]] = key.get(i);
            missing.clear(columns[i]);
        }
    }

    /** One end, whose key will be known. */
    void put(int[] columns, Pending<?> end) {
        links.addAll(Filling.of(table.meta(), List.of(new Link<>(SaveBranch.columns(table.meta(), columns), end))));
        for (int column : columns) {
            missing.clear(column);
        }
    }

    /** One end of a relation: its key, or itself where that is not known yet. */
    <R> void put(int[] columns, Entry<R> end, int[] referenced) {
        if (end.state == RecordState.PENDING && end.key == null) {
            put(columns, end);
        } else {
            put(columns, Objects.requireNonNull(Values.of(end.mapping(), end.current(), referenced)));
        }
    }

    List<Filling> links() {
        return links;
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException if the ends are not all that it needs
     */
    Object record(String path) {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(path + " cannot be joined: nothing is said for "
                    + SaveBranch.columns(table.meta(), missing.stream().toArray()) + " of " + table.meta()
                    + ", which may not be NULL and have no default. Write the rows of " + table.meta()
                    + " themselves, in a tree by a @HasMany relation to them");
        }
        return Values.record(table, values);
    }
}
