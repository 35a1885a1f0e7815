package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Writes records of one member of a joined family: first to the family's table, which makes the key, then to its own. */
final class JoinedRows<R, K> {
    private final Executor executor;
    private final KeyedTable<R, K> table;

    JoinedRows(Executor executor, KeyedTable<R, K> table) {
        this.executor = executor;
        this.table = table;
    }

    /** Inserts a stamped record in two statements, of which both stay or none. */
    R insert(R stamped) {
        return Atomic.run(executor, within -> {
            Records records = new Records(within);
            R begun = records.insertStamped(part(0), stamped);
            return records.insertStamped(part(1), begun);
        });
    }

    /** Inserts records, all in as few statements as can be for each table. */
    List<R> insertAll(List<? extends R> rows) {
        boolean stamps = sql(table).stamped();
        List<R> stamped = new ArrayList<>(rows.size());
        for (R row : rows) {
            stamped.add(stamps ? table.mapping().stampInsert(row, executor.stamps()) : row);
        }
        for (int place = 0; place < 2; place++) {
            PartTable<R, K> part = part(place);
            stamped = new BulkInserts<>(executor, sql(part), part).insert(stamped);
        }
        return stamped;
    }

    /** Inserts a record, or updates the row of this member that has the same values in some columns of the family's table. */
    R upsert(R row, List<ColumnMeta> conflict) {
        TableMeta meta = table.meta();
        for (ColumnMeta column : conflict) {
            if (meta.place(column.name()) != 0) {
                throw new IllegalArgumentException("An upsert into " + meta + " goes by columns of that table, and "
                        + column + " is in " + meta.tables().get(1)
                        + "; use findOrCreate(...) and update(...), or go by the key");
            }
        }
        R stamped = sql(table).stamped() ? table.mapping().stampInsert(row, executor.stamps()) : row;
        return Atomic.run(executor, within -> {
            PartTable<R, K> base = PartTable.of(table, 0, stamped);
            R begun = new Upserts<>(within, sql(base), base).upsert(stamped, conflict);
            PartTable<R, K> own = PartTable.of(table, 1, begun);
            return new Upserts<>(within, sql(own), own).upsert(begun, own.meta().key());
        });
    }

    /** Writes some columns of stamped records; gives whether the row that was before was met, for each. */
    boolean[] update(BitSet columns, List<R> before, List<R> after) {
        boolean[] met = new boolean[after.size()];
        Arrays.fill(met, true);
        for (int place = 0; place < 2; place++) {
            PartTable<R, K> part = part(place);
            BitSet written = written(part, columns);
            boolean guards = place == 0
                    && (part.meta().softDelete() != null || part.meta().tenant() != null);
            if (!written.isEmpty() || guards) {
                update(part, written, before, after, met);
            }
        }
        return met;
    }

    private void update(PartTable<R, K> part, BitSet written, List<R> before, List<R> after, boolean[] met) {
        List<Integer> rows = new ArrayList<>(met.length);
        for (int i = 0; i < met.length; i++) {
            if (met[i]) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        RecordSql sql = sql(part);
        Binder scope = sql.scope(executor.stamps());
        boolean[] found = new RecordBatches(executor)
                .send(part, written.isEmpty() ? sql.touch() : sql.update(written), rows, (i, out) -> {
                    Records.bind(part.mapping(), after.get(i), written, out);
                    Records.bindKeyAndVersion(part, before.get(i), out);
                    scope.bind(out);
                });
        for (int i = 0; i < found.length; i++) {
            met[rows.get(i)] = found[i];
        }
    }

    /** The columns of a part that are among those of the whole. */
    private BitSet written(PartTable<R, K> part, BitSet columns) {
        BitSet written = new BitSet();
        for (int i = 0; i < part.meta().columns().size(); i++) {
            boolean updatable = part.meta().columns().get(i).updatable();
            written.set(i, updatable && columns.get(part.ordinal(i)));
        }
        return written;
    }

    private PartTable<R, K> part(int place) {
        return PartTable.of(table, place, null);
    }

    private RecordSql sql(KeyedTable<R, K> of) {
        return executor.engine().texts().of(of.meta());
    }
}
