package dev.rowan.exec;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.RowanException;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowOutput;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes many records of one table by their keys, and versions where there are, in one batch. What goes wrong in the
 * middle leaves the rest half done: it is for use in a transaction.
 *
 * @param executor runs the statements
 */
public record RecordBatches(Executor executor) {
    /**
     * Writes some columns of records to the rows that have the keys and versions of what they were before.
     *
     * @param columns the ordinals of what is written; those that move with every update must be among them
     * @return the records with their next versions, as they are stored, in order; null where no row was met
     */
    public <R, K> List<@Nullable R> update(
            KeyedTable<R, K> table, BitSet columns, List<? extends RowChange<R>> changes) {
        try {
            return write(table, columns, changes);
        } catch (NullPointerException e) {
            throw MissingValues.of(
                    e, table, changes.stream().<R>map(RowChange::after).toList());
        }
    }

    private <R, K> List<@Nullable R> write(
            KeyedTable<R, K> table, BitSet columns, List<? extends RowChange<R>> changes) {
        if (table instanceof FamilyTable<R, K> family && table.meta().isJoined()) {
            return new FamilyUpdates<>(this, family).update(columns, changes);
        }
        RecordSql sql = sql(table);
        KeyedMapping<R, K> mapping = table.mapping();
        Stamps stamps = sql.stamped() ? executor.stamps() : null;
        List<? extends RowChange<R>> sent = stamps == null ? changes : stamped(mapping, changes, stamps);
        List<@Nullable R> stored = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            stored.add(sent.get(i).after());
        }
        Binder scope = stamps == null ? Binder.NONE : sql.scope(stamps);
        boolean[] met = table.meta().isJoined()
                ? new JoinedRows<>(executor, table)
                        .update(
                                columns,
                                sent.stream().<R>map(RowChange::before).toList(),
                                sent.stream().<R>map(RowChange::after).toList())
                : send(table, sql.update(columns), sent, (RowChange<R> change, RowOutput out) -> {
                    Records.bind(mapping, change.after(), columns, out);
                    Records.bindKeyAndVersion(table, change.before(), out);
                    scope.bind(out);
                });
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                stored.set(i, null);
            }
        }
        return sql.computed() ? reread(table, stored) : stored;
    }

    /**
     * The ordinals of all columns that may be updated.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BitSet updatable(KeyedTable<?, ?> table) {
        BitSet all = new BitSet();
        List<ColumnMeta> columns = table.meta().columns();
        for (int i = 0; i < columns.size(); i++) {
            all.set(i, columns.get(i).updatable());
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Table " + table.meta() + " has no column that can be updated");
        }
        return all;
    }

    /**
     * Deletes the rows that have the records' keys, and versions where there are.
     *
     * @return whether a row was met, for each
     */
    public <R, K> boolean[] delete(KeyedTable<R, K> table, List<R> rows) {
        Stamps stamps = executor.stamps();
        Binder mark = SoftDeletes.marking(table.meta(), stamps);
        Binder scope = sql(table).scope(stamps);
        return send(table, sql(table).delete(), rows, (row, out) -> {
            mark.bind(out);
            Records.bindKeyAndVersion(table, row, out);
            scope.bind(out);
        });
    }

    /**
     * Takes back that the rows of the records' keys were deleted, where they were kept.
     *
     * @return whether a deleted row was met, for each
     */
    public <R, K> boolean[] restore(KeyedTable<R, K> table, List<R> rows) {
        RecordSql sql = sql(table);
        Stamps stamps = executor.stamps();
        Binder touched = SoftDeletes.unmarking(table.meta(), stamps);
        Binder scope = sql.scope(stamps);
        return send(table, new UpdateSql(sql.restore(), sql.keyNames()), rows, (row, out) -> {
            touched.bind(out);
            table.mapping().bindKeyOf(row, table.meta(), out);
            scope.bind(out);
        });
    }

    /**
     * Why the row of a record's key and version was not met.
     *
     * @return {@link NotFoundException} if there is none of this key, {@link dev.rowan.error.StaleRecordException} otherwise
     */
    public <R, K> RowanException missing(KeyedTable<R, K> table, R row) {
        return new Records(executor)
                .missing(table, table.mapping().key(row), sql(table).update().sql());
    }

    /** The rows of some keys as they are now, by key. */
    public <R, K> Map<K, R> read(KeyedTable<R, K> table, List<R> ofThese) {
        return byKey(table, ofThese, table);
    }

    private <R, K> Map<K, R> byKey(KeyedTable<R, K> table, List<R> ofThese, Selection<R> rows) {
        KeyedMapping<R, K> mapping = table.mapping();
        List<ColumnMeta> key = table.meta().key();
        List<List<Object>> keys =
                ofThese.stream().map(row -> keyOf(mapping, key, table, row)).toList();
        Map<K, R> found = new HashMap<>();
        for (R row : read(table, key, keys, rows)) {
            found.put(mapping.key(row), row);
        }
        return found;
    }

    /** The rows that have one of some combinations of values in some columns: one statement for up to 1000 of them. */
    public <R, K> List<R> read(KeyedTable<R, K> table, List<ColumnMeta> columns, List<List<Object>> values) {
        return read(table, columns, values, table);
    }

    /** Such rows as they are stored, whatever hooks after a load make of them. */
    public <R, K> List<R> readStored(KeyedTable<R, K> table, List<ColumnMeta> columns, List<List<Object>> values) {
        return read(table, columns, values, new StoredRows<>(table));
    }

    private <R> List<R> read(
            KeyedTable<R, ?> table, List<ColumnMeta> columns, List<List<Object>> values, Selection<R> rows) {
        if (values.isEmpty()) {
            return List.of();
        }
        KeyedRead read = executor.engine().texts().by(table, columns);
        Queries queries = new Queries(executor);
        int most = read.text().most();
        if (values.size() <= most) {
            return queries.list(read.command(executor, values, 0), rows);
        }
        List<R> all = new ArrayList<>(values.size());
        for (int from = 0; from < values.size(); from += most) {
            all.addAll(queries.list(read.command(executor, values, from), rows));
        }
        return all;
    }

    private static <R> List<Object> keyOf(
            KeyedMapping<R, ?> mapping, List<ColumnMeta> key, KeyedTable<R, ?> table, R row) {
        List<ColumnMeta> columns = table.meta().columns();
        List<Object> values = new ArrayList<>(key.size());
        for (ColumnMeta column : key) {
            Object value = mapping.get(row, columns.indexOf(column));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <R, K> List<@Nullable R> reread(KeyedTable<R, K> table, List<@Nullable R> written) {
        List<R> met = new ArrayList<>(written.size());
        for (R row : written) {
            if (row != null) {
                met.add(row);
            }
        }
        if (met.isEmpty()) {
            return written;
        }
        Map<K, R> rows = byKey(table, met, new StoredRows<>(table));
        List<@Nullable R> stored = new ArrayList<>(written.size());
        for (R row : written) {
            stored.add(row == null ? null : rows.get(table.mapping().key(row)));
        }
        return Collections.unmodifiableList(stored);
    }

    private static <R> List<RowChange<R>> stamped(
            KeyedMapping<R, ?> mapping, List<? extends RowChange<R>> changes, Stamps stamps) {
        List<RowChange<R>> stamped = new ArrayList<>(changes.size());
        for (RowChange<R> change : changes) {
            stamped.add(new Change<>(change.before(), mapping.stampUpdate(change.after(), stamps)));
        }
        return stamped;
    }

    <T, R> boolean[] send(KeyedTable<R, ?> table, UpdateSql sql, List<? extends T> rows, Batch.RowBinder<T> binder) {
        boolean[] met = new boolean[rows.size()];
        if (rows.size() == 1) {
            Binder one = out -> binder.bind(rows.get(0), out);
            met[0] = executor.update(new Command(sql.sql(), one, sql.parameters(), StatementOptions.DEFAULT)) > 0;
            return met;
        }
        int[] counts = executor.batch(new Batch<>(sql.sql(), rows, binder, sql.parameters(), StatementOptions.DEFAULT));
        for (int i = 0; i < met.length; i++) {
            if (counts[i] == Statement.SUCCESS_NO_INFO) {
                throw new RowanException(
                        "The driver does not tell which rows of " + table.meta()
                                + " a batch has met, without which versions cannot be checked; turn off its rewriting of batches");
            }
            met[i] = counts[i] > 0;
        }
        return met;
    }

    private RecordSql sql(KeyedTable<?, ?> table) {
        return executor.engine().texts().of(table.meta());
    }

    /** A record as it was and as it is to be. */
    private record Change<R>(R before, R after) implements RowChange<R> {}
}
