package dev.rowan;

import dev.rowan.meta.Lifecycle;

/**
 * Hooks of a table that are registered when a database is configured, {@code Database.configure().hook(USER, hooks)}: they see
 * records before and after they are written, and when they are read, and can say which rules they break. Those that a record
 * declares itself come first. They are called by the verbs for records: insert, update, delete, upsert, save, and a session's
 * flush; not by statements over sets, nor where only a key is known.
 *
 * <p>The operations that they get are those of the transaction at hand, which in a session go past it: they see the rows that
 * are written already. Hooks are used by many threads.
 *
 * @param <R> the record
 */
public interface RecordHooks<R> extends Lifecycle<R, Operations> {}
