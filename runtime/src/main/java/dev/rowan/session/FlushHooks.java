package dev.rowan.session;

import dev.rowan.exec.Executor;
import dev.rowan.exec.TableHooks;

/**
 * Calls the hooks of the records that a flush writes.
 *
 * @param executor what they use the transaction by
 */
record FlushHooks(Executor executor) {
    <R> boolean has(Entry<R> entry) {
        return executor.hooks(entry.table()) != null;
    }

    <R> R beforeInsert(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        return hooks == null ? row : hooks.beforeInsert(executor, row);
    }

    <R> R beforeUpdate(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        return hooks == null ? row : hooks.beforeUpdate(executor, row);
    }

    <R> void beforeDelete(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        if (hooks != null) {
            hooks.beforeDelete(executor, row);
        }
    }

    <R> void afterInsert(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        if (hooks != null) {
            hooks.afterInsert(executor, row);
        }
    }

    <R> void afterUpdate(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        if (hooks != null) {
            hooks.afterUpdate(executor, row);
        }
    }

    <R> void afterDelete(Entry<R> entry, R row) {
        TableHooks<R> hooks = executor.hooks(entry.table());
        if (hooks != null) {
            hooks.afterDelete(executor, row);
        }
    }
}
