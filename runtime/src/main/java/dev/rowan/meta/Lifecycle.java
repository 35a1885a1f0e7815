package dev.rowan.meta;

import dev.rowan.error.HookException;
import dev.rowan.error.RowanException;
import dev.rowan.error.Violations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the records of a table on their way into the database and out of it. Each method does nothing unless
 * it is overridden.
 *
 * @param <R> the record
 * @param <C> what hooks use the transaction by
 */
public interface Lifecycle<R, C> {
    /** Called before a record is inserted or upserted; gives the record that is. What it throws keeps it from being sent. */
    default R beforeInsert(R row, C db) {
        return row;
    }

    /**
     * Called before a record is written to its row, if anything of it is to be; gives the record that is written, with the
     * same key.
     */
    default R beforeUpdate(R row, C db) {
        return row;
    }

    /** Called before the row of a record is deleted, or marked as deleted. */
    default void beforeDelete(R row, C db) {}

    /** Says which rules a record breaks, when all hooks before an insert or update have been called. */
    default void check(R row, Violations found) {}

    /** Called after a record was inserted or upserted, with the record as it is stored. */
    default void afterInsert(R row, C db) {}

    /** Called after a record was updated, with the record as it is stored. */
    default void afterUpdate(R row, C db) {}

    /** Called after the row of a record was deleted, or marked as deleted. */
    default void afterDelete(R row, C db) {}

    /** Called with each record that is read as a whole; gives the record that is handed out. Rows are still being read then. */
    default R afterLoad(R row) {
        return row;
    }

    /**
     * Whether changes and hooks must stand or fall together, so that a transaction is begun where there is none. False is for
     * those that do nothing after changes, and do not use the database.
     */
    default boolean needsTransaction() {
        return true;
    }

    /** For generated code: a record that was read, when its hooks were called. */
    static <R> R loaded(TableMeta table, @Nullable Lifecycle<R, ?> hooks, R row) {
        if (hooks == null) {
            return row;
        }
        try {
            return Objects.requireNonNull(hooks.afterLoad(row), "gave null");
        } catch (RowanException e) {
            e.addSuppressed(new HookException(table.name(), "afterLoad", "has failed", null));
            throw e;
        } catch (RuntimeException e) {
            throw new HookException(table.name(), "afterLoad", "has failed", e);
        }
    }
}
