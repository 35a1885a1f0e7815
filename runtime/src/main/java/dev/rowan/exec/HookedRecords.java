package dev.rowan.exec;

import dev.rowan.error.ValidationException;
import dev.rowan.error.Violation;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes single records of tables as {@link Records} does, with their hooks before and after.
 *
 * @param executor runs the statements
 */
public record HookedRecords(Executor executor) {
    /** As {@link Records#insert}. */
    public <R> R insert(Table<R> into, R row) {
        Table<R> table = FamilyTable.writing(into, row);
        TableHooks<R> hooks = executor.hooks(table);
        return hooks == null
                ? new Records(executor).insert(table, row)
                : hooks.around(executor, within -> insert(within, hooks, table, hooks.beforeInsert(within, row)));
    }

    private static <R> R insert(Executor within, TableHooks<R> hooks, Table<R> table, R ready) {
        R stored = new Records(within).insert(table, ready);
        hooks.afterInsert(within, stored);
        return stored;
    }

    /** As {@link Records#insertAll}. */
    public <R> List<R> insertAll(Table<R> table, List<? extends R> rows) {
        List<@Nullable TableHooks<R>> hooks = hooks(table, rows);
        if (hooks.isEmpty()) {
            return new Records(executor).insertAll(table, rows);
        }
        return hooks.stream().anyMatch(each -> each != null && each.needsTransaction())
                ? Atomic.run(executor, within -> insertAll(within, table, hooks, rows))
                : insertAll(executor, table, hooks, rows);
    }

    /** As {@link Records#insertUnread}; records with hooks are read nevertheless. */
    public <R> void insertUnread(Table<R> table, List<? extends R> rows) {
        if (hooks(table, rows).isEmpty()) {
            new Records(executor).insertUnread(table, rows);
        } else {
            insertAll(table, rows);
        }
    }

    /** Those of each record; empty if none has any. */
    private <R> List<@Nullable TableHooks<R>> hooks(Table<R> table, List<? extends R> rows) {
        if (rows.isEmpty() || !(table instanceof FamilyTable<R, ?>) && executor.hooks(table) == null) {
            return List.of();
        }
        List<@Nullable TableHooks<R>> hooks = new ArrayList<>(rows.size());
        boolean any = false;
        for (R row : rows) {
            TableHooks<R> each = executor.hooks(FamilyTable.writing(table, row));
            hooks.add(each);
            any |= each != null;
        }
        return any ? hooks : List.of();
    }

    /** All are checked before any is sent. */
    private static <R> List<R> insertAll(
            Executor within, Table<R> table, List<@Nullable TableHooks<R>> hooks, List<? extends R> rows) {
        List<R> ready = new ArrayList<>(rows.size());
        List<Violation> found = new ArrayList<>(0);
        for (int i = 0; i < rows.size(); i++) {
            TableHooks<R> each = hooks.get(i);
            try {
                ready.add(each == null ? rows.get(i) : each.beforeInsert(within, rows.get(i)));
            } catch (ValidationException e) {
                found.addAll(e.violationsAt(i));
            }
        }
        if (!found.isEmpty()) {
            throw new ValidationException(table.meta().name(), found);
        }
        List<R> stored = new Records(within).insertAll(table, ready);
        for (int i = 0; i < stored.size(); i++) {
            TableHooks<R> each = hooks.get(i);
            if (each != null) {
                each.afterInsert(within, stored.get(i));
            }
        }
        return stored;
    }

    /** As {@link Records#update(KeyedTable, Object)}. */
    public <R, K> R update(KeyedTable<R, K> in, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(in, row);
        TableHooks<R> hooks = executor.hooks(table);
        return hooks == null
                ? new Records(executor).update(table, row)
                : hooks.around(executor, within -> {
                    R stored = new Records(within).update(table, hooks.beforeUpdate(within, row));
                    hooks.afterUpdate(within, stored);
                    return stored;
                });
    }

    /** As {@link Records#update(KeyedTable, Object, Object)}; where nothing differs no hook is called. */
    public <R, K> R update(KeyedTable<R, K> in, R before, R after) {
        KeyedTable<R, K> table = FamilyTable.writing(in, after);
        TableHooks<R> hooks = executor.hooks(table);
        if (hooks == null || Records.difference(in, before, after).isEmpty()) {
            return new Records(executor).update(in, before, after);
        }
        return hooks.around(executor, within -> {
            R ready = hooks.beforeUpdate(within, after);
            if (Records.difference(in, before, ready).isEmpty()) {
                return before;
            }
            R stored = new Records(within).update(in, before, ready);
            hooks.afterUpdate(within, stored);
            return stored;
        });
    }

    /** As {@link Records#delete}. */
    public <R, K> void delete(KeyedTable<R, K> from, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(from, row);
        TableHooks<R> hooks = executor.hooks(table);
        if (hooks == null) {
            new Records(executor).delete(table, row);
            return;
        }
        hooks.around(executor, within -> {
            hooks.beforeDelete(within, row);
            new Records(within).delete(table, row);
            hooks.afterDelete(within, row);
            return Boolean.TRUE;
        });
    }

    /**
     * As {@link Records#restore}, with the hooks after an update, since the row is changed, and nobody knows it before. Those
     * of a family are its members'.
     */
    public <R, K> @Nullable R restore(KeyedTable<R, K> table, K key) {
        boolean hooked = table instanceof FamilyTable || executor.hooks(table) != null;
        return hooked
                ? Atomic.<@Nullable R>run(executor, within -> restored(within, table, key))
                : new Records(executor).restore(table, key);
    }

    private static <R, K> @Nullable R restored(Executor within, KeyedTable<R, K> table, K key) {
        R stored = new Records(within).restore(table, key);
        if (stored != null) {
            TableHooks<R> hooks = within.hooks(FamilyTable.writing(table, stored));
            if (hooks != null) {
                hooks.afterUpdate(within, stored);
            }
        }
        return stored;
    }

    /** As {@link Records#upsert}, with the hooks of an insert, since nobody knows beforehand which it will be. */
    public <R> R upsert(Table<R> into, R row, List<ColumnMeta> conflict) {
        Table<R> table = FamilyTable.writing(into, row);
        TableHooks<R> hooks = executor.hooks(table);
        return hooks == null
                ? new Records(executor).upsert(table, row, conflict)
                : hooks.around(executor, within -> {
                    R stored = new Records(within).upsert(table, hooks.beforeInsert(within, row), conflict);
                    hooks.afterInsert(within, stored);
                    return stored;
                });
    }

    /** As {@link Records#findOrCreate}; the row is looked for by what the hooks before an insert make of the record. */
    public <R> R findOrCreate(Table<R> into, R row, List<ColumnMeta> unique) {
        Table<R> table = FamilyTable.writing(into, row);
        TableHooks<R> hooks = executor.hooks(table);
        return hooks == null
                ? new Records(executor).findOrCreate(table, row, unique)
                : hooks.around(
                        executor,
                        within -> new Records(within)
                                .findOrCreate(
                                        table,
                                        hooks.beforeInsert(within, row),
                                        unique,
                                        (inserting, ready) -> insert(inserting, hooks, table, ready)));
    }
}
