package dev.rowan;

import dev.rowan.dialect.Feature;
import dev.rowan.exec.Binder;
import dev.rowan.exec.Command;
import dev.rowan.exec.Executor;
import dev.rowan.schema.ddl.Ddl;
import dev.rowan.sql.Table;
import java.util.Collection;
import java.util.List;

/**
 * Creates and drops tables, on PostgreSQL and SQLite all or none of them. MySQL, MariaDB and H2 commit a transaction that
 * is open when they do.
 */
public final class Schema {
    private final Operations operations;
    private final Executor executor;

    Schema(Operations operations, Executor executor) {
        this.operations = operations;
        this.executor = executor;
    }

    /**
     * Creates tables with all that belongs to them, those that others refer to first.
     *
     * @throws dev.rowan.error.UnsupportedFeature if the dialect cannot have something that a table declares; nothing was
     *     sent then
     */
    public void create(Collection<? extends Table<?>> tables) {
        execute(createSql(tables));
    }

    /** Creates tables with all that belongs to them, those that others refer to first. */
    public void create(Table<?>... tables) {
        create(List.of(tables));
    }

    /**
     * What {@link #create(Collection)} would execute, in order.
     *
     * @throws dev.rowan.error.UnsupportedFeature if the dialect cannot have something that a table declares
     */
    public List<String> createSql(Collection<? extends Table<?>> tables) {
        return Ddl.createAll(tables, operations.dialect());
    }

    /** What {@link #create(Table[])} would execute, in order. */
    public List<String> createSql(Table<?>... tables) {
        return createSql(List.of(tables));
    }

    /** Drops tables where they are there, those that refer to others first. */
    public void drop(Collection<? extends Table<?>> tables) {
        execute(Ddl.dropAll(tables, operations.dialect()));
    }

    /** Drops tables where they are there, those that refer to others first. */
    public void drop(Table<?>... tables) {
        drop(List.of(tables));
    }

    /** All or nothing, where the database can. */
    private void execute(List<String> statements) {
        if (operations.dialect().supports(Feature.TRANSACTIONAL_DDL)) {
            operations.inTransaction(tx -> {
                execute(statements, tx.executor());
            });
        } else {
            execute(statements, executor);
        }
    }

    private static void execute(List<String> statements, Executor executor) {
        for (String sql : statements) {
            executor.update(Command.of(sql, Binder.NONE));
        }
    }
}
