package dev.rowan;

import dev.rowan.exec.DriverKind;
import dev.rowan.exec.Executor;
import dev.rowan.exec.HookedLeases;
import dev.rowan.exec.NativeCommand;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.session.UnitOfWork;
import dev.rowan.sql.BoundChange;
import dev.rowan.sql.Change;
import dev.rowan.sql.Column;
import dev.rowan.sql.Delete;
import dev.rowan.sql.Insert;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Shape;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.WritableShape;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.ReturningNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.sql.node.UpdateNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The verbs of {@link Operations} as a session does them: after a flush where that matters, and keeping what it knows true. */
abstract class SessionVerbs extends Verbs {
    final UnitOfWork unit;
    final SessionOptions options;

    SessionVerbs(Executor executor, UnitOfWork unit, SessionOptions options) {
        super(executor);
        this.unit = unit;
        this.options = options;
    }

    /** Refuses what the session is not fit for. */
    abstract void enter();

    /** Writes what waits. */
    public abstract void flush();

    /** Has a record deleted with the next flush. */
    public abstract <R, K> void remove(KeyedTable<R, K> table, R row);

    @Override
    public <R, K> @Nullable R getOrNull(KeyedTable<R, K> table, K key) {
        enter();
        return unit.find(executor(), table, key);
    }

    @Override
    public <R, K> boolean exists(KeyedTable<R, K> table, K key) {
        enter();
        if (unit.known(table, key, false) != null) {
            return true;
        }
        return unit.known(table, key, true) == null && super.exists(table, key);
    }

    @Override
    public <T extends @Nullable Object> Page<T> page(Query<T> query, PageRequest request) {
        Page<T> page = super.page(query, request);
        return query.selection() instanceof KeyedTable<T, ?> table && isPlain(query)
                ? page.map(row -> unit.seen(table, row))
                : page;
    }

    @Override
    public <T extends @Nullable Object> KeysetPage<T> scroll(Query<T> query, KeysetRequest request) {
        KeysetPage<T> page = super.scroll(query, request);
        return query.selection() instanceof KeyedTable<T, ?> table && isPlain(query)
                ? page.map(row -> unit.seen(table, row))
                : page;
    }

    /** Inserts a record at once, after a flush. */
    @Override
    public <R> R insert(Table<R> table, R row) {
        return now(table, () -> super.insert(table, row));
    }

    /** Inserts records at once, after a flush. */
    @Override
    public <R> List<R> insertAll(Table<R> table, Collection<? extends R> rows) {
        flush();
        List<R> stored = super.insertAll(table, rows);
        stored.forEach(row -> unit.written(table, row));
        return stored;
    }

    /** Inserts records past the session, after a flush. It knows nothing of them. */
    @Override
    public <R> long insertAll(Table<R> table, Iterator<? extends R> rows, BulkOptions options) {
        flush();
        return super.insertAll(table, rows, options);
    }

    /** Inserts or updates at once, after a flush. */
    @Override
    public <R, K> R upsert(KeyedTable<R, K> table, R row) {
        return now(table, () -> super.upsert(table, row));
    }

    /** Inserts or updates at once, after a flush. */
    @Override
    public <R> R upsert(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique) {
        return now(table, () -> super.upsert(table, row, unique));
    }

    /** Finds or inserts at once, after a flush. */
    @Override
    public <R, K> R findOrCreate(KeyedTable<R, K> table, R row) {
        return now(table, () -> super.findOrCreate(table, row));
    }

    /** Finds or inserts at once, after a flush. */
    @Override
    public <R> R findOrCreate(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique) {
        return now(table, () -> super.findOrCreate(table, row, unique));
    }

    /** Writes trees at once, after a flush. All that the session knows is forgotten. */
    @Override
    public <T> List<T> saveAll(WritableShape<T> shape, Collection<? extends T> trees) {
        flush();
        List<T> saved = super.saveAll(shape, trees);
        unit.expire(null);
        return saved;
    }

    /** Deletes a record at once, after a flush. */
    @Override
    public <R, K> void delete(KeyedTable<R, K> table, R row) {
        remove(table, row);
        flush();
    }

    /** Deletes the row of a key at once, after a flush, whatever its version. All that the session knows is forgotten. */
    @Override
    public <R, K> boolean deleteByKey(KeyedTable<R, K> table, K key) {
        flush();
        boolean found = super.deleteByKey(table, key);
        unit.expire(null);
        return found;
    }

    @Override
    public <R, K> boolean deletePermanently(KeyedTable<R, K> table, K key, String reason) {
        flush();
        boolean found = super.deletePermanently(table, key, reason);
        unit.expire(null);
        return found;
    }

    @Override
    public <R, K> R restore(KeyedTable<R, K> table, K key) {
        return now(table, () -> super.restore(table, key));
    }

    @Override
    public Operations forTenant(Object tenant) {
        throw new IllegalStateException(
                "A session knows the rows of one tenant; open one from the database, forTenant(...)");
    }

    /**
     * SQL by hand, before which all is flushed. If it may change something, all that the session knows is forgotten.
     */
    @Override
    public NativeSql sql(String text) {
        enter();
        DriverKind driver = executor().engine().driver();
        boolean changes = NativeCommand.mayChange(text, driver);
        Executor flushing = executor().on(new HookedLeases(executor().leases(), () -> beforeNative(changes)));
        return new NativeSql(flushing, NativeCommand.of(text, driver));
    }

    /** A transaction within this session's, past it: it is flushed before, and forgets all that it knows after. */
    @Override
    public <T extends @Nullable Object> T inTransaction(Callback<Transaction, T> callback) {
        flush();
        try {
            return super.inTransaction(callback);
        } finally {
            unit.expire(null);
        }
    }

    /** This session is on one connection already. */
    @Override
    public <T extends @Nullable Object> T inConnection(Callback<Operations, T> callback) {
        enter();
        return call(callback, this);
    }

    @Override
    public Schema schema() {
        flush();
        return super.schema();
    }

    @Override
    void before(Statement statement) {
        enter();
        if (options.isAutoflush()
                && !unit.waiting().isEmpty()
                && unit.waiting().isSeenBy(dialect().render(statement).sql())) {
            flush();
        }
    }

    @Override
    void before(Shape<?> shape) {
        if (!unit.waiting().isEmpty()) {
            shape.furtherQueries().forEach(this::before);
        }
    }

    @Override
    void after(Change<?> change) {
        Change<?> done = change instanceof BoundChange<?> bound ? bound.change() : change;
        if (done instanceof Delete) {
            unit.expire(null);
        } else if (!(done instanceof Insert)) {
            unit.expire(change.table().meta());
        }
    }

    @Override
    <T extends @Nullable Object> Selection<T> reading(Query<T> query) {
        Selection<T> selection = query.selection();
        return selection instanceof KeyedTable<T, ?> table && isPlain(query) ? new SeenRows<>(table, unit) : selection;
    }

    /** What is hidden from others is read past the session, which would take it for there. */
    private static boolean isPlain(Query<?> query) {
        return isPlain(query.node());
    }

    private static boolean isPlain(StatementNode node) {
        if (node instanceof SelectNode select) {
            return select.reach().equals(Reach.PLAIN);
        }
        if (node instanceof CompoundNode both) {
            return isPlain(both.left()) && isPlain(both.right());
        }
        if (node instanceof ReturningNode returning) {
            return isPlain(returning.change());
        }
        return !(node instanceof UpdateNode update) || update.reach().equals(Reach.PLAIN);
    }

    private void beforeNative(boolean changes) {
        enter();
        if (options.isAutoflush()) {
            flush();
        }
        if (changes) {
            unit.expire(null);
        }
    }

    private <R> R now(Table<R> table, Supplier<R> change) {
        flush();
        return unit.written(table, change.get());
    }
}
