package dev.rowan.exec;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.RowanException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RecordMapping;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.type.RowOutput;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes single records of tables.
 *
 * @param executor runs the statements
 */
public record Records(Executor executor) {
    /** The record of a key, or null. */
    public <R, K> @Nullable R find(KeyedTable<R, K> table, K key) {
        RecordSql sql = sql(table);
        Command command = new Command(sql.selectByKey(), byKey(table, key), sql.keyNames(), StatementOptions.DEFAULT);
        return executor.<@Nullable R>query(command, rows -> rows.next() ? rows.read(table) : null);
    }

    /** Whether there is a record of a key. */
    public <R, K> boolean exists(KeyedTable<R, K> table, K key) {
        RecordSql sql = sql(table);
        Command command = new Command(sql.exists(), byKey(table, key), sql.keyNames(), StatementOptions.DEFAULT);
        return executor.query(command, Rows::next);
    }

    /** Inserts a record and gives it back as it is stored: stamped, with what the server made. */
    public <R> R insert(Table<R> into, R row) {
        Table<R> table = FamilyTable.writing(into, row);
        RecordSql sql = sql(table);
        RecordMapping<R> mapping = table.mapping();
        try {
            return insertStamped(table, sql.stamped() ? mapping.stampInsert(row, executor.stamps()) : row);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(row));
        }
    }

    <R> R insertStamped(Table<R> table, R stamped) {
        if (table.meta().isJoined() && table instanceof KeyedTable<R, ?> keyed) {
            return new JoinedRows<>(executor, keyed).insert(stamped);
        }
        RecordSql sql = sql(table);
        RecordMapping<R> mapping = table.mapping();
        long omitted = mapping.omitted(stamped);
        InsertSql insert = sql.insert(omitted);
        Command command = new Command(
                insert.single(),
                out -> mapping.bindInsert(stamped, table.meta(), omitted, out),
                insert.parameters(),
                StatementOptions.DEFAULT);
        if (!insert.reads()) {
            executor.update(command);
            return stamped;
        }
        switch (sql.dialect().keyReturn()) {
            case RETURNING_CLAUSE:
                return executor.change(command, rows -> withServerValues(mapping, stamped, rows));
            case NAMED_COLUMNS:
                return executor.insert(command, sql.serverMade(), rows -> withServerValues(mapping, stamped, rows));
            case IDENTITY_ONLY:
                return new IdentityInserts(executor, sql).insert(table, stamped, command);
            default:
                throw new AssertionError(sql.dialect().keyReturn());
        }
    }

    /** Inserts records, all in as few statements as can be, and gives them back in their order as they are stored. */
    public <R> List<R> insertAll(Table<R> table, List<? extends R> rows) {
        if (table instanceof FamilyTable<R, ?> family) {
            return new FamilyInserts<>(this, family).insertAll(rows);
        }
        try {
            return table.meta().isJoined() && table instanceof KeyedTable<R, ?> keyed
                    ? new JoinedRows<>(executor, keyed).insertAll(rows)
                    : new BulkInserts<>(executor, sql(table), table).insert(rows);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, rows);
        }
    }

    /** Inserts records, all in as few statements as can be, of which nothing is read back. */
    public <R> void insertUnread(Table<R> table, List<? extends R> rows) {
        if (table instanceof FamilyTable<R, ?> family) {
            new FamilyInserts<>(this, family).insertUnread(rows);
            return;
        }
        if (table.meta().isJoined()) {
            // the keys that the first table makes are read for the second
            insertAll(table, rows);
            return;
        }
        try {
            new BulkInserts<>(executor, sql(table), table).insertUnread(rows);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, rows);
        }
    }

    /**
     * Writes all columns of a record to the row of its key and version.
     *
     * @return the record with its next version, as it is stored
     * @throws StaleRecordException if the row has another version
     * @throws NotFoundException if there is no such row
     */
    public <R, K> R update(KeyedTable<R, K> in, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(in, row);
        BitSet columns = sql(table).updatable();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Table " + table + " has no column that can be updated");
        }
        try {
            return written(table, columns, row, row);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(row));
        }
    }

    /**
     * Writes the columns that differ between two states of a record, checked by the version of the first. Sends nothing
     * if none do.
     *
     * @return the second with its next version, as it is stored; the first if they do not differ
     * @throws StaleRecordException if the row has another version
     * @throws NotFoundException if there is no such row
     */
    public <R, K> R update(KeyedTable<R, K> in, R before, R after) {
        KeyedTable<R, K> table = FamilyTable.writing(in, after);
        requireSameMember(in, before, table);
        try {
            Difference difference = Difference.between(table.meta(), table.mapping(), before, after);
            return difference.isEmpty() ? before : written(table, difference.written(), before, after);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(after));
        }
    }

    /** Writes some columns of a record to the row of another's key and version; gives what is stored then. */
    private <R, K> R written(KeyedTable<R, K> table, BitSet columns, R checked, R row) {
        if (table.meta().isJoined()) {
            R stamped = stamped(table, row);
            writeParts(table, columns, checked, stamped);
            return refreshed(table, stamped);
        }
        R stored = writtenOrNull(table, columns, checked, row);
        if (stored == null) {
            throw missing(
                    table,
                    table.mapping().key(checked),
                    sql(table).update(columns).sql());
        }
        return stored;
    }

    /**
     * Writes some columns of a record to the row of another's key and version. The table is no joined one.
     *
     * @return what is stored then; null if there is no such row
     */
    public <R, K> @Nullable R writtenOrNull(KeyedTable<R, K> table, BitSet columns, R checked, R row) {
        try {
            R stamped = stamped(table, row);
            UpdateSql sql = sql(table).update(columns);
            Binder scope = scope(table);
            Binder values = out -> {
                bind(table.mapping(), stamped, columns, out);
                bindKeyAndVersion(table, checked, out);
                scope.bind(out);
            };
            return send(sql, values) ? refreshed(table, stamped) : null;
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(row));
        }
    }

    private <R> R stamped(Table<R> table, R row) {
        return sql(table).stamped() ? table.mapping().stampUpdate(row, executor.stamps()) : row;
    }

    /** What differs between two states of a record of one table, or of one member of its family. */
    static <R, K> Difference difference(KeyedTable<R, K> in, R before, R after) {
        KeyedTable<R, K> table = FamilyTable.writing(in, after);
        requireSameMember(in, before, table);
        try {
            return Difference.between(table.meta(), table.mapping(), before, after);
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(after));
        }
    }

    /**
     * Deletes the row of a record's key and version.
     *
     * @throws StaleRecordException if the row has another version
     * @throws NotFoundException if there is no such row
     */
    public <R, K> void delete(KeyedTable<R, K> from, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(from, row);
        UpdateSql sql = sql(table).delete();
        Binder mark = marking(table);
        Binder scope = scope(table);
        Binder values = out -> {
            mark.bind(out);
            bindKeyAndVersion(table, row, out);
            scope.bind(out);
        };
        if (!send(sql, values)) {
            throw missing(table, table.mapping().key(row), sql.sql());
        }
    }

    /** Deletes the row of a key, whatever its version; false if there is none. */
    public <R, K> boolean deleteByKey(KeyedTable<R, K> table, K key) {
        RecordSql sql = sql(table);
        return change(table, sql.deleteByKey(), marking(table), key);
    }

    /** Removes the row of a key, be it marked as deleted or not; false if there is none. */
    public <R, K> boolean deletePermanently(KeyedTable<R, K> table, K key) {
        return change(table, sql(table).deleteForGood(), Binder.NONE, key);
    }

    /**
     * Takes the mark away from the row of a key.
     *
     * @return the record as it is stored; null if no deleted row has the key
     * @throws IllegalArgumentException if rows of the table are not marked as deleted
     */
    public <R, K> @Nullable R restore(KeyedTable<R, K> table, K key) {
        if (table.meta().softDelete() == null) {
            throw new IllegalArgumentException("Rows of " + table + " are removed when they are deleted, and cannot be"
                    + " restored; @SoftDelete on a component has them marked");
        }
        Binder touched = SoftDeletes.unmarking(table.meta(), executor.stamps());
        return change(table, sql(table).restore(), touched, key) ? find(table, key) : null;
    }

    private <R, K> boolean change(KeyedTable<R, K> table, String text, Binder values, K key) {
        RecordSql sql = sql(table);
        Binder where = byKey(table, key);
        Binder all = out -> {
            values.bind(out);
            where.bind(out);
        };
        return executor.update(new Command(text, all, sql.keyNames(), StatementOptions.DEFAULT)) > 0;
    }

    /** Binds a key, and what the conditions on hidden rows need. */
    private <R, K> Binder byKey(KeyedTable<R, K> table, K key) {
        KeyedMapping<R, K> mapping = table.mapping();
        if (table.meta().tenant() == null) {
            return out -> mapping.bindKey(key, out);
        }
        Binder scope = sql(table).scope(executor.stamps());
        return out -> {
            mapping.bindKey(key, out);
            scope.bind(out);
        };
    }

    /** Inserts a record, or updates the row that has the same values in {@code conflict}. Gives what is stored then. */
    public <R> R upsert(Table<R> into, R row, List<ColumnMeta> conflict) {
        Table<R> table = FamilyTable.writing(into, row);
        try {
            if (table.meta().isJoined() && table instanceof KeyedTable<R, ?> keyed) {
                return new JoinedRows<>(executor, keyed).upsert(row, columns(table, conflict));
            }
            return new Upserts<>(executor, sql(table), table).upsert(row, columns(table, conflict));
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(row));
        }
    }

    /** The row that has the same values in {@code unique}, as it is; without one, the record is inserted. */
    public <R> R findOrCreate(Table<R> into, R row, List<ColumnMeta> unique) {
        Table<R> table = FamilyTable.writing(into, row);
        return findOrCreate(table, row, unique, (within, ready) -> new Records(within).insert(table, ready));
    }

    /** The same, with another way to insert. */
    <R> R findOrCreate(Table<R> table, R row, List<ColumnMeta> unique, BiFunction<Executor, R, R> inserting) {
        return new FindOrCreate<>(executor, sql(table), table, inserting).get(row, columns(table, unique));
    }

    /** The columns as the table knows them, which may be a member's where a family's were named. */
    private static List<ColumnMeta> columns(Table<?> table, List<ColumnMeta> named) {
        List<ColumnMeta> all = table.meta().columns();
        return all.containsAll(named)
                ? named
                : named.stream()
                        .map(column -> all.stream()
                                .filter(own -> own.name().equals(column.name()))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "The record's member of " + table.meta() + " has no column " + column)))
                        .toList();
    }

    private static <R, K> void requireSameMember(KeyedTable<R, K> in, R before, KeyedTable<R, K> member) {
        if (!FamilyTable.writing(in, before).equals(member)) {
            throw new IllegalArgumentException("The two records of " + in.meta()
                    + " are different members of the family, and a row stays what it is");
        }
    }

    static <R> R withServerValues(RecordMapping<R> mapping, R row, Rows rows) {
        if (!rows.next()) {
            throw new RowanException("The server told nothing of the row that was inserted");
        }
        return mapping.withServerValues(row, rows.input(), 1);
    }

    /** Writes columns of a record that is in several tables. */
    private <R, K> void writeParts(KeyedTable<R, K> table, BitSet columns, R before, R after) {
        Atomic.run(executor, within -> {
            boolean[] met = new JoinedRows<>(within, table).update(columns, List.of(before), List.of(after));
            if (!met[0]) {
                throw new Records(within)
                        .missing(
                                table,
                                table.mapping().key(before),
                                sql(table).update().sql());
            }
            return after;
        });
    }

    /** Whether a row was met. */
    private boolean send(UpdateSql sql, Binder values) {
        return executor.update(new Command(sql.sql(), values, sql.parameters(), StatementOptions.DEFAULT)) > 0;
    }

    static <R> void bind(RecordMapping<R> mapping, R row, BitSet columns, RowOutput out) {
        for (int ordinal = columns.nextSetBit(0); ordinal >= 0; ordinal = columns.nextSetBit(ordinal + 1)) {
            mapping.bindColumn(row, ordinal, out);
        }
    }

    static <R> void bindKeyAndVersion(KeyedTable<R, ?> table, R row, RowOutput out) {
        int version = table.meta().versionOrdinal();
        table.mapping().bindKeyOf(row, table.meta(), out);
        if (version >= 0) {
            table.mapping().bindColumn(row, version, out);
        }
    }

    /** Why the row of a key, and of a version where there is one, was not met. */
    <R, K> RowanException missing(KeyedTable<R, K> table, K key, String sql) {
        if (table.meta().versionOrdinal() >= 0 && exists(table, key)) {
            return new StaleRecordException(
                    table.meta().name(),
                    "The row of " + table.meta().name() + " has changed since the record was read. SQL: " + sql);
        }
        return new NotFoundException("There is no row of " + table.meta().name() + " with this key. SQL: " + sql);
    }

    /** What the server computed from what was written. */
    private <R, K> R refreshed(KeyedTable<R, K> table, R row) {
        RecordSql sql = sql(table);
        if (!sql.computed()) {
            return row;
        }
        KeyedMapping<R, K> mapping = table.mapping();
        Binder scope = scope(table);
        Binder binder = out -> {
            mapping.bindKeyOf(row, table.meta(), out);
            scope.bind(out);
        };
        Command command = new Command(sql.selectServerMade(), binder, sql.keyNames(), StatementOptions.DEFAULT);
        return executor.query(command, rows -> withServerValues(mapping, row, rows));
    }

    private Binder marking(Table<?> table) {
        return table.meta().softDelete() == null ? Binder.NONE : SoftDeletes.marking(table.meta(), executor.stamps());
    }

    private Binder scope(Table<?> table) {
        return table.meta().tenant() == null ? Binder.NONE : sql(table).scope(executor.stamps());
    }

    private RecordSql sql(Table<?> table) {
        return executor.engine().texts().of(table.meta());
    }
}
