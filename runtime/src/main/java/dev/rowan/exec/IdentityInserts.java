package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.List;

/** Inserts where the driver tells the identity column and nothing else; other values that the server made are asked for. */
final class IdentityInserts {
    private final Executor executor;
    private final RecordSql sql;

    IdentityInserts(Executor executor, RecordSql sql) {
        this.executor = executor;
        this.sql = sql;
    }

    /** Whether the identity is all that the server makes. */
    boolean identityIsAll() {
        List<ColumnMeta> made = sql.meta().serverMade();
        return made.size() == 1 && isIdentity(made.get(0));
    }

    /** Whether rows that leave out these columns get an identity. */
    boolean makesIdentity(long omitted) {
        List<ColumnMeta> omittable = sql.meta().omittable();
        for (int i = 0; i < omittable.size(); i++) {
            if (isIdentity(omittable.get(i)) && (omitted & (1L << i)) != 0) {
                return true;
            }
        }
        return false;
    }

    <R> R insert(Table<R> table, R row, Command command) {
        boolean makesIdentity = makesIdentity(table.mapping().omitted(row));
        if (!makesIdentity) {
            executor.update(command);
            return table instanceof KeyedTable<R, ?> keyed ? readByKey(keyed.mapping(), row) : row;
        }
        String[] keys = {identityName()};
        if (identityIsAll()) {
            return executor.insert(command, keys, rows -> Records.withServerValues(table.mapping(), row, rows));
        }
        long identity = executor.insert(
                command, keys, rows -> rows.next() ? rows.input().longAt(1) : 0L);
        return executor.query(
                new Command(
                        sql.selectServerMade(), out -> out.putLong(identity), sql.keyNames(), StatementOptions.DEFAULT),
                rows -> Records.withServerValues(table.mapping(), row, rows));
    }

    String identityName() {
        return sql.meta().serverMade().stream()
                .filter(IdentityInserts::isIdentity)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private <R> R readByKey(KeyedMapping<R, ?> mapping, R row) {
        return executor.query(
                new Command(
                        sql.selectServerMade(),
                        out -> mapping.bindKeyOf(row, sql.meta(), out),
                        sql.keyNames(),
                        StatementOptions.DEFAULT),
                rows -> Records.withServerValues(mapping, row, rows));
    }

    private static boolean isIdentity(ColumnMeta column) {
        return column.origin() == KeyOrigin.IDENTITY;
    }
}
