package dev.rowan.exec;

import dev.rowan.error.HookException;
import dev.rowan.error.RowanException;
import dev.rowan.error.ValidationException;
import dev.rowan.error.Violations;
import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.RecordValidator;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hooks and rules of one table on one database, those that the record declares first. Safe for use by many threads. */
public final class TableHooks<R> {
    private final Table<R> table;
    private final List<Lifecycle<R, Object>> registered;
    private final List<Lifecycle<R, Object>> all;
    private final List<RecordValidator> validators;
    private final Function<Executor, ?> scopes;

    TableHooks(
            Table<R> table,
            @Nullable Lifecycle<R, Object> declared,
            List<Lifecycle<R, Object>> registered,
            HookSettings settings) {
        this.table = table;
        this.registered = List.copyOf(registered);
        List<Lifecycle<R, Object>> hooks = new ArrayList<>();
        if (declared != null) {
            hooks.add(declared);
        }
        hooks.addAll(registered);
        this.all = List.copyOf(hooks);
        this.validators = settings.validators();
        this.scopes = settings.scopes();
    }

    /** Does something in a transaction, if hooks and changes must stand or fall together. */
    <T> T around(Executor executor, Function<Executor, T> action) {
        return needsTransaction() ? Atomic.run(executor, action) : action.apply(executor);
    }

    boolean needsTransaction() {
        return all.stream().anyMatch(Lifecycle::needsTransaction);
    }

    /**
     * The record that is inserted.
     *
     * @throws ValidationException if it breaks rules
     */
    public R beforeInsert(Executor executor, R row) {
        R ready = row;
        Object db = scope(executor);
        for (Lifecycle<R, Object> hooks : all) {
            R given = ready;
            ready = replaced("beforeInsert", given, () -> hooks.beforeInsert(given, db));
        }
        check(ready);
        return ready;
    }

    /**
     * The record that is written to its row.
     *
     * @throws ValidationException if it breaks rules
     */
    public R beforeUpdate(Executor executor, R row) {
        R ready = row;
        Object db = scope(executor);
        for (Lifecycle<R, Object> hooks : all) {
            R given = ready;
            ready = replaced("beforeUpdate", given, () -> hooks.beforeUpdate(given, db));
            requireKey(given, ready);
        }
        check(ready);
        return ready;
    }

    /** A record is to be deleted. */
    public void beforeDelete(Executor executor, R row) {
        told("beforeDelete", executor, (hooks, db) -> hooks.beforeDelete(row, db));
    }

    /** A record was inserted. */
    public void afterInsert(Executor executor, R stored) {
        told("afterInsert", executor, (hooks, db) -> hooks.afterInsert(stored, db));
    }

    /** A record was updated. */
    public void afterUpdate(Executor executor, R stored) {
        told("afterUpdate", executor, (hooks, db) -> hooks.afterUpdate(stored, db));
    }

    /** A record was deleted. */
    public void afterDelete(Executor executor, R row) {
        told("afterDelete", executor, (hooks, db) -> hooks.afterDelete(row, db));
    }

    /** The record that is handed out for one that was read, whose own hooks were called already. */
    R afterLoad(R row) {
        R ready = row;
        for (Lifecycle<R, Object> hooks : registered) {
            R given = ready;
            ready = replaced("afterLoad", given, () -> hooks.afterLoad(given));
        }
        return ready;
    }

    private void check(R row) {
        Violations found = new Violations();
        try {
            for (Lifecycle<R, Object> hooks : all) {
                hooks.check(row, found);
            }
        } catch (NullPointerException e) {
            throw MissingValues.of(e, table, List.of(row));
        }
        for (RecordValidator validator : validators) {
            validator.check(row, found);
        }
        if (!found.isEmpty()) {
            throw new ValidationException(table.meta().name(), found.found());
        }
    }

    /** A record that lacks what must be there is told of as such, be it a hook that stumbles over that first. */
    private R replaced(String hook, R given, Supplier<R> call) {
        R ready = called(hook, () -> {
            try {
                return call.get();
            } catch (NullPointerException e) {
                throw MissingValues.of(e, table, List.of(given));
            }
        });
        if (ready == null || ready.getClass() != given.getClass()) {
            throw new HookException(
                    table.meta().name(),
                    hook,
                    ready == null ? "gave null" : "gave another member of the family, and a row stays what it is",
                    null);
        }
        return ready;
    }

    private void requireKey(R given, R ready) {
        if (table instanceof KeyedTable<R, ?> keyed
                && !keyed.mapping().key(given).equals(keyed.mapping().key(ready))) {
            throw new HookException(table.meta().name(), "beforeUpdate", "gave a record with another key", null);
        }
    }

    /** One hook that is told of a record. */
    private interface Told<R> {
        void by(Lifecycle<R, Object> hooks, Object db);
    }

    private void told(String hook, Executor executor, Told<R> told) {
        Object db = scope(executor);
        for (Lifecycle<R, Object> hooks : all) {
            called(hook, () -> {
                told.by(hooks, db);
                return Boolean.TRUE;
            });
        }
    }

    private <T> T called(String hook, Supplier<T> call) {
        try {
            return call.get();
        } catch (RowanException e) {
            e.addSuppressed(new HookException(table.meta().name(), hook, "has failed", null));
            throw e;
        } catch (RuntimeException e) {
            throw new HookException(table.meta().name(), hook, "has failed", e);
        }
    }

    private Object scope(Executor executor) {
        return scopes.apply(executor);
    }
}
