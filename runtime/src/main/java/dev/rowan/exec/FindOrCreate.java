package dev.rowan.exec;

import dev.rowan.error.DeadlockException;
import dev.rowan.error.SerializationFailure;
import dev.rowan.error.UniqueViolation;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The row that has some values, or a new one: the same for all who ask at the same time. */
final class FindOrCreate<R> {
    private static final int ATTEMPTS = 10;

    private final Executor executor;
    private final RecordSql sql;
    private final Table<R> table;
    private final BiFunction<Executor, R, R> inserting;

    FindOrCreate(Executor executor, RecordSql sql, Table<R> table, BiFunction<Executor, R, R> inserting) {
        this.executor = executor;
        this.sql = sql;
        this.table = table;
        this.inserting = inserting;
    }

    /** The tenant, which may be among the columns, is the one at hand. */
    R get(R given, List<ColumnMeta> unique) {
        R row = sql.meta().tenant() == null ? given : table.mapping().stampInsert(given, executor.stamps());
        if (hasNull(row, unique) || omits(row, unique)) {
            return inserting.apply(executor, row);
        }
        for (int attempt = 1; ; attempt++) {
            R found = find(row, unique, "");
            if (found != null) {
                return found;
            }
            try {
                return Atomic.run(executor, within -> inserting.apply(within, row));
            } catch (UniqueViolation e) {
                R other = find(row, unique, latest());
                if (other != null) {
                    return other;
                }
                // the other one was removed meanwhile, or another constraint is meant
                if (attempt == 2) {
                    throw e;
                }
            } catch (DeadlockException | SerializationFailure e) {
                if (attempt == ATTEMPTS || executor.leases() instanceof TransactionScope) {
                    throw e;
                }
            }
        }
    }

    /** In a transaction that reads as of its beginning, MySQL and MariaDB show newer rows to locking queries only. */
    private String latest() {
        boolean snapshot = sql.dialect().changes().upsert() == UpsertStyle.ON_DUPLICATE_KEY;
        return snapshot && executor.leases() instanceof TransactionScope ? " lock in share mode" : "";
    }

    private @Nullable R find(R row, List<ColumnMeta> unique, String lock) {
        RecordMapping<R> mapping = table.mapping();
        Binder scope = sql.scope(executor.stamps());
        Command select = new Command(
                sql.selectBy(unique) + lock,
                out -> {
                    unique.forEach(column -> mapping.bindColumn(row, ordinal(column), out));
                    scope.bind(out);
                },
                sql.qualified(unique),
                StatementOptions.DEFAULT);
        return executor.<@Nullable R>query(select, rows -> rows.next() ? rows.read(table) : null);
    }

    private boolean hasNull(R row, List<ColumnMeta> columns) {
        return columns.stream().anyMatch(column -> table.mapping().get(row, ordinal(column)) == null);
    }

    private boolean omits(R row, List<ColumnMeta> columns) {
        return !sql.inserted(table.mapping().omitted(row)).containsAll(columns);
    }

    private int ordinal(ColumnMeta column) {
        return sql.meta().columns().indexOf(column);
    }
}
