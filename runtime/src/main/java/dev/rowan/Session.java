package dev.rowan;

import dev.rowan.exec.Executor;
import dev.rowan.session.ChangedRecord;
import dev.rowan.session.FlushFailure;
import dev.rowan.session.RecordState;
import dev.rowan.session.RemovedRecord;
import dev.rowan.session.Snapshot;
import dev.rowan.session.UnitOfWork;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: one connection and its transaction, the records that were read and written on it, and what is still to
 * be written. {@link #add}, {@link #update} and {@link #remove} wait for {@link #flush}, which comes before a query that
 * could see them and with {@link #commit}; it writes in the order of foreign keys, in batches, and only columns that
 * differ. {@code insert}, {@code upsert}, {@code findOrCreate}, {@code delete}, {@code execute} act at once, after a flush.
 *
 * <p>A record that is read as a whole is known by its key: {@code get} reads it once, without a flush, and queries of the
 * table give the instance at hand as long as the row is equal; one that differs takes its place, unless the record is to
 * be written, which then holds. Streams and other selections are read past the session, after a flush. What
 * {@code execute} and SQL by hand change is forgotten, and read again when it is asked for: the table's records, or all
 * where a delete may have reached further or nobody knows.
 *
 * <p>Nothing is read behind the caller's back, but by {@code get} and {@link #merge}. A flush that fails rolls the
 * transaction back; {@link #failure} says where, and nothing goes on until {@link #rollback}. After a rollback or commit
 * nothing is known. It belongs to the thread that opened it.
 */
public final class Session extends SessionRelations implements AutoCloseable {
    private final Thread owner;
    private final Transaction transaction;

    /** What is gone back to; null for nothing, which is so in a session that is no part of another. */
    private @Nullable Snapshot start;

    private Session(
            Executor executor,
            Thread owner,
            Transaction transaction,
            UnitOfWork unit,
            SessionOptions options,
            @Nullable Snapshot start) {
        super(executor, unit, options);
        this.owner = owner;
        this.transaction = transaction;
        this.start = start;
    }

    static Session open(Executor executor, SessionOptions options) {
        return on(Transaction.begin(executor, options.transaction()), options);
    }

    static <T extends @Nullable Object> T run(
            Executor executor, SessionOptions options, Callback<Session, T> callback) {
        return Transaction.run(executor, options.transaction(), transaction -> {
            Session session = on(transaction, options);
            T result = callback.call(session);
            session.flush();
            return result;
        });
    }

    private static Session on(Transaction transaction, SessionOptions options) {
        UnitOfWork unit = new UnitOfWork(options.isTolerant());
        return new Session(transaction.executor(), Thread.currentThread(), transaction, unit, options, null);
    }

    // --- records to be written

    /**
     * Has a record inserted with the next flush. A key that the server makes, and times, are in {@link Pending#value} from
     * then on; before, the result stands for the record in those that refer to it:
     * {@code var u = session.add(USER, ann); session.add(POST, post, POST.author.to(u))}.
     *
     * @throws IllegalStateException if the session knows a record of the same key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <R> Pending<R> add(Table<R> table, R row, Link<R>... links) {
        enter();
        return unit.add(executor(), table, row, Arrays.asList(links));
    }

    /** Has records inserted with the next flush, as {@link #add} does. */
    public <R> List<Pending<R>> addAll(Table<R> table, Collection<? extends R> rows) {
        enter();
        List<Pending<R>> added = new ArrayList<>(rows.size());
        for (R row : rows) {
            added.add(unit.add(executor(), table, row, List.of()));
        }
        return added;
    }

    /**
     * Has the columns written with the next flush in which the record differs from the row that was read. A record that
     * was never read is written as a whole, if it has a version to be checked. Its next version and times are in what
     * {@code get} gives then; records made from an earlier state that this session has had are taken all the same.
     *
     * @return the record as it is given
     * @throws dev.rowan.error.StaleRecordException if it has another version than the row that was read
     * @throws IllegalStateException if it was never read and has no version, or was removed
     */
    @Override
    public <R, K> R update(KeyedTable<R, K> table, R row) {
        enter();
        unit.update(table, row, List.of());
        return row;
    }

    /** Has a record written with the next flush, with the keys of others in some columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <R, K> R update(KeyedTable<R, K> table, R row, Link<R>... links) {
        enter();
        unit.update(table, row, Arrays.asList(links));
        return row;
    }

    /**
     * Has the columns written with the next flush in which two states of a record differ. For a record that was not read
     * in this session, as it was sent out and came back.
     *
     * @return the second as it is given
     * @throws IllegalStateException if the session has read it, and it was neither then nor is now as said
     */
    @Override
    public <R, K> R update(KeyedTable<R, K> table, R before, R after) {
        enter();
        unit.update(table, before, after);
        return after;
    }

    /** Gives a record that was added other values, whether it is inserted already or not. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <R> void update(Pending<R> added, R row, Link<R>... links) {
        enter();
        unit.update(added, row, Arrays.asList(links));
    }

    /**
     * Has a record updated with the next flush if the database has one of its key, which is read if it is not known, and
     * inserted otherwise.
     *
     * @throws dev.rowan.error.StaleRecordException if it has another version than the row
     */
    public <R, K> Pending<R> merge(KeyedTable<R, K> table, R row) {
        enter();
        return unit.merge(executor(), table, row);
    }

    /**
     * Has a record deleted with the next flush, checked by its version if it has one. What was added and is not written
     * yet is forgotten. What the database deletes with it by its own ON DELETE is left to it.
     *
     * @throws dev.rowan.error.StaleRecordException if it has another version than the row that was read
     */
    @Override
    public <R, K> void remove(KeyedTable<R, K> table, R row) {
        enter();
        unit.remove(table, row);
    }

    /** Has a record deleted that was added, or not even inserted. */
    public void remove(Pending<?> added) {
        enter();
        unit.remove(added);
    }

    /**
     * Reads a record anew. What was to be changed in it is forgotten.
     *
     * @throws dev.rowan.error.NotFoundException if it is gone
     */
    public <R, K> R refresh(KeyedTable<R, K> table, R row) {
        enter();
        unit.detach(table, row);
        return get(table, table.mapping().key(row));
    }

    /** Forgets a record, and what was to be done with it. It is read anew when it is asked for. */
    public <R, K> void detach(KeyedTable<R, K> table, R row) {
        enter();
        unit.detach(table, row);
    }

    /**
     * Forgets what was read of a table, so that it is read again when it is asked for: after somebody else has changed rows
     * within this transaction, as a trigger or a procedure. What waits to be written stays.
     */
    public void expire(Table<?> table) {
        enter();
        unit.expire(table.meta());
    }

    /** Forgets what was read, of all tables. What waits to be written stays. */
    public void expireAll() {
        enter();
        unit.expire(null);
    }

    /** Forgets all records, and what was to be done with them. */
    public void clear() {
        enter();
        unit.clear();
    }

    // --- what it knows

    /** Whether the session knows the record of this one's key, and it is not removed. */
    public <R, K> boolean contains(KeyedTable<R, K> table, R row) {
        RecordState state = state(table, row);
        return state != RecordState.DETACHED && state != RecordState.REMOVED;
    }

    /** What the session has to do with the record of this one's key. */
    public <R, K> RecordState state(KeyedTable<R, K> table, R row) {
        requireOwner();
        return unit.state(table, row);
    }

    /** What the session has to do with a record that was added. */
    public RecordState state(Pending<?> added) {
        requireOwner();
        return unit.state(added);
    }

    /** What is to be inserted, in the order in which it was added. */
    public List<Pending<?>> pending() {
        requireOwner();
        return unit.waiting().pending();
    }

    /** What is to be updated, with the old and new values of the columns that differ. */
    public List<ChangedRecord> changed() {
        requireOwner();
        return unit.waiting().changed();
    }

    /** What is to be deleted. */
    public List<RemovedRecord> removed() {
        requireOwner();
        return unit.waiting().removed();
    }

    /** Where the last flush failed; null if it did not, or that was rolled back. */
    public @Nullable FlushFailure failure() {
        requireOwner();
        return unit.failure();
    }

    // --- writing

    /**
     * Writes what waits: inserts, parents first; updates; deletes, children first. If that fails the transaction, or the
     * part of it that this session is, is rolled back; {@link #failure} says where, and {@link #rollback} lets the session
     * be used again.
     *
     * @throws dev.rowan.error.StaleRecordException if a row has another version
     * @throws dev.rowan.error.NotFoundException if a row is gone, unless that is tolerated
     */
    @Override
    public void flush() {
        enter();
        if (unit.waiting().isEmpty()) {
            return;
        }
        try {
            unit.flush(executor());
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    /**
     * Writes what waits and makes it permanent. Within another session or transaction it becomes a part of that.
     *
     * @throws IllegalStateException if it is closed, or a session within it is open
     */
    public void commit() {
        flush();
        try {
            transaction.commit();
        } catch (RuntimeException | Error e) {
            unit.fail("commit", e);
            throw e;
        }
        if (start != null) {
            start = unit.snapshot();
        } else if (!options.isKeeping()) {
            unit.clear();
        }
    }

    /** Undoes what was done since it was opened, or since the last commit, and goes back to what was known then. */
    public void rollback() {
        requireOwner();
        requireNoChild();
        transaction.rollback();
        unit.restore(start);
    }

    /** Rolls back what was not committed, and gives the connection back. Does nothing the second time. */
    @Override
    public void close() {
        requireOwner();
        if (transaction.isOpen()) {
            try {
                transaction.close();
            } finally {
                unit.restore(start);
            }
        }
    }

    /** Whether it can be used; after a failed flush it can once that is rolled back. */
    public boolean isOpen() {
        return transaction.isOpen();
    }

    /**
     * A part of this session that can be rolled back by itself (a savepoint), by hand, after which this session knows and
     * waits for what it did before. This session rests until it is closed.
     */
    public Session begin() {
        enter();
        Transaction part = transaction.begin();
        return new Session(part.executor(), owner, part, unit, options, unit.snapshot());
    }

    /** Has an action run after what is done now was committed for good. */
    public void afterCommit(Runnable action) {
        enter();
        transaction.afterCommit(action);
    }

    /** Has an action run after what is done now was rolled back. */
    public void afterRollback(Runnable action) {
        enter();
        transaction.afterRollback(action);
    }

    @Override
    public <T extends @Nullable Object> T inSession(Callback<Session, T> callback) {
        Session part = begin();
        T result;
        try {
            result = call(callback, part);
            part.commit();
        } catch (Throwable e) {
            try {
                part.close();
            } catch (RuntimeException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
        part.close();
        return result;
    }

    // --- how

    @Override
    Verbs over(Executor other) {
        return new Session(other, owner, transaction, unit, options, start);
    }

    private void undo(Throwable failure) {
        try {
            transaction.rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    void enter() {
        requireOwner();
        FlushFailure failed = unit.failure();
        if (failed != null) {
            throw new IllegalStateException(
                    failed + ". It was rolled back; rollback() lets the session go on", failed.cause());
        }
        if (!transaction.isOpen()) {
            throw new IllegalStateException("The session is closed");
        }
        requireNoChild();
    }

    private void requireNoChild() {
        if (transaction.isResting()) {
            throw new IllegalStateException(
                    "A session or transaction within this one is open; use that, or close it first");
        }
    }

    private void requireOwner() {
        Thread current = Thread.currentThread();
        if (current != owner) {
            throw new IllegalStateException("The session belongs to thread " + owner.getName() + "; give "
                    + current.getName() + " a session of its own");
        }
    }
}
