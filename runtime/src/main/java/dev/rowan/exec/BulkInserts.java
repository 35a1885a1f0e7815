package dev.rowan.exec;

import dev.rowan.error.RowanException;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inserts many records of one table. Rows that leave out the same columns travel together: in a batch of the driver where
 * that is fast and tells the keys, else in inserts of many rows.
 */
final class BulkInserts<R> {
    private final Executor executor;
    private final RecordSql sql;
    private final Table<R> table;
    private final RecordMapping<R> mapping;
    private final Chunks<R> chunks;

    BulkInserts(Executor executor, RecordSql sql, Table<R> table) {
        this.executor = executor;
        this.sql = sql;
        this.table = table;
        this.mapping = table.mapping();
        this.chunks = new Chunks<>(table, sql.dialect());
    }

    /** Inserts rows of which nothing is wanted back. */
    void insertUnread(List<? extends R> rows) {
        List<R> stamped = stamped(rows);
        for (Map.Entry<Long, int[]> group : groups(stamped).entrySet()) {
            long omitted = group.getKey();
            InsertSql insert = sql.insert(omitted).unread();
            List<R> same = at(group.getValue(), stamped);
            for (List<R> chunk : chunks.of(same, insert.parameters().size())) {
                if (insert.repeatable()) {
                    send(insert, omitted, chunk);
                } else {
                    oneByOne(chunk);
                }
            }
        }
    }

    List<R> insert(List<? extends R> rows) {
        List<R> stored = stamped(rows);
        for (Map.Entry<Long, int[]> group : groups(stored).entrySet()) {
            insertGroup(group.getKey(), group.getValue(), stored);
        }
        return Collections.unmodifiableList(stored);
    }

    private List<R> stamped(List<? extends R> rows) {
        if (!sql.stamped()) {
            return new ArrayList<>(rows);
        }
        Stamps stamps = executor.stamps();
        List<R> stamped = new ArrayList<>(rows.size());
        for (R row : rows) {
            stamped.add(mapping.stampInsert(row, stamps));
        }
        return stamped;
    }

    private static <R> List<R> at(int[] positions, List<R> rows) {
        List<R> found = new ArrayList<>(positions.length);
        for (int position : positions) {
            found.add(rows.get(position));
        }
        return found;
    }

    /** The positions of the rows that leave out the same columns. */
    private Map<Long, int[]> groups(List<R> rows) {
        Map<Long, int[]> groups = new LinkedHashMap<>();
        int from = 0;
        long omitted = rows.isEmpty() ? 0 : mapping.omitted(rows.get(0));
        for (int i = 1; i <= rows.size(); i++) {
            long next = i < rows.size() ? mapping.omitted(rows.get(i)) : ~omitted;
            if (next != omitted) {
                int[] run = new int[i - from];
                Arrays.setAll(run, range(from));
                groups.merge(omitted, run, BulkInserts::joined);
                from = i;
                omitted = next;
            }
        }
        return groups;
    }

    private static java.util.function.IntUnaryOperator range(int from) {
        return i -> from + i;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** Replaces the rows at {@code positions} by what was stored. */
    private void insertGroup(long omitted, int[] positions, List<R> stored) {
        InsertSql insert = sql.insert(omitted);
        List<R> rows = at(positions, stored);
        List<R> results = new ArrayList<>(positions.length);
        for (List<R> chunk : chunks.of(rows, insert.parameters().size())) {
            results.addAll(insertChunk(insert, omitted, chunk));
        }
        for (int i = 0; i < positions.length; i++) {
            stored.set(positions[i], results.get(i));
        }
    }

    private List<R> insertChunk(InsertSql insert, long omitted, List<R> chunk) {
        if (!insert.repeatable()) {
            return oneByOne(chunk);
        }
        if (!insert.reads()) {
            send(insert, omitted, chunk);
            return chunk;
        }
        switch (sql.dialect().keyReturn()) {
            case RETURNING_CLAUSE:
                return executor.change(manyRows(insert, omitted, chunk), rows -> withServerValues(chunk, rows));
            case NAMED_COLUMNS:
                return executor.insertBatch(
                        batch(insert, omitted, chunk), sql.serverMade(), rows -> withServerValues(chunk, rows));
            case IDENTITY_ONLY:
                return identities(insert, omitted, chunk);
            default:
                throw new AssertionError(sql.dialect().keyReturn());
        }
    }

    private void send(InsertSql insert, long omitted, List<R> chunk) {
        if (executor.engine().driver().sendsBatchesRowByRow()) {
            executor.update(manyRows(insert, omitted, chunk));
        } else {
            executor.batch(batch(insert, omitted, chunk));
        }
    }

    private List<R> identities(InsertSql insert, long omitted, List<R> chunk) {
        IdentityInserts identity = new IdentityInserts(executor, sql);
        if (!identity.identityIsAll() || !identity.makesIdentity(omitted)) {
            return oneByOne(chunk);
        }
        String[] keys = {identity.identityName()};
        return executor.insert(manyRows(insert, omitted, chunk), keys, rows -> withServerValues(chunk, rows));
    }

    private List<R> oneByOne(List<R> chunk) {
        Records records = new Records(executor);
        List<R> stored = new ArrayList<>(chunk.size());
        for (R row : chunk) {
            stored.add(records.insertStamped(table, row));
        }
        return stored;
    }

    private Batch<R> batch(InsertSql insert, long omitted, List<R> chunk) {
        return new Batch<>(
                insert.single(),
                chunk,
                (row, out) -> mapping.bindInsert(row, table.meta(), omitted, out),
                insert.parameters(),
                StatementOptions.DEFAULT);
    }

    private Command manyRows(InsertSql insert, long omitted, List<R> chunk) {
        Binder binder = out -> {
            for (int i = 0; i < chunk.size(); i++) {
                mapping.bindInsert(chunk.get(i), table.meta(), omitted, out);
            }
        };
        return new Command(
                insert.rows(chunk.size()), binder, insert.parameters(chunk.size()), StatementOptions.DEFAULT);
    }

    private List<R> withServerValues(List<R> chunk, Rows rows) {
        List<R> stored = new ArrayList<>(chunk.size());
        while (rows.next() && stored.size() < chunk.size()) {
            stored.add(mapping.withServerValues(chunk.get(stored.size()), rows.input(), 1));
        }
        if (stored.size() < chunk.size()) {
            throw new RowanException("The server told of " + stored.size() + " rows, and " + chunk.size()
                    + " were inserted into " + sql.meta().name());
        }
        return stored;
    }
}
