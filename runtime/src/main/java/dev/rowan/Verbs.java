package dev.rowan;

import dev.rowan.error.NotFoundException;
import dev.rowan.exec.Changes;
import dev.rowan.exec.ConnectionScope;
import dev.rowan.exec.Executor;
import dev.rowan.exec.HookedRecords;
import dev.rowan.exec.NativeCommand;
import dev.rowan.exec.Plans;
import dev.rowan.exec.Records;
import dev.rowan.exec.StatementOptions;
import dev.rowan.exec.TransactionScope;
import dev.rowan.load.Planner;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.Plan;
import dev.rowan.plan.QueryPlan;
import dev.rowan.render.Rendered;
import dev.rowan.session.GraphSave;
import dev.rowan.sql.BoundChange;
import dev.rowan.sql.Change;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.WritableShape;
import dev.rowan.sql.node.Reach;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verbs over an executor. What differs between a database, a connection and a transaction is which executor that is. */
class Verbs extends QueryVerbs {

    Verbs(Executor executor) {
        super(executor);
    }

    @Override
    Verbs over(Executor other) {
        return new Verbs(other);
    }

    /** Comes after a change was executed. */
    void after(Change<?> change) {}

    @Override
    public final <R, K> R get(KeyedTable<R, K> table, K key) {
        R row = getOrNull(table, key);
        if (row == null) {
            throw new NotFoundException("There is no row of " + table.meta().name() + " with this key");
        }
        return row;
    }

    @Override
    public <R, K> @Nullable R getOrNull(KeyedTable<R, K> table, K key) {
        return records().find(table, key);
    }

    @Override
    public final <R, K> Optional<R> find(KeyedTable<R, K> table, K key) {
        return Optional.ofNullable(getOrNull(table, key));
    }

    @Override
    public <R, K> boolean exists(KeyedTable<R, K> table, K key) {
        return records().exists(table, key);
    }

    @Override
    public final long execute(Change<?> change) {
        if (change instanceof BoundChange<?> bound) {
            return over(bound.change(), bound.parameters()).execute(bound.change());
        }
        before(change);
        long rows = changes().execute(change);
        after(change);
        return rows;
    }

    @Override
    public <R> R insert(Table<R> table, R row) {
        return hooked().insert(table, row);
    }

    @Override
    public <R> List<R> insertAll(Table<R> table, Collection<? extends R> rows) {
        List<R> all = List.copyOf(rows);
        return all.size() < 2 || executor().leases() instanceof TransactionScope
                ? hooked().insertAll(table, all)
                : inTransaction(tx -> new HookedRecords(tx.executor()).insertAll(table, all));
    }

    @Override
    public <R> long insertAll(Table<R> table, Iterator<? extends R> rows, BulkOptions options) {
        return new BulkInsert<>(table, rows, options).on(this);
    }

    @Override
    public <R, K> R update(KeyedTable<R, K> table, R row) {
        return hooked().update(table, row);
    }

    @Override
    public <R, K> R update(KeyedTable<R, K> table, R before, R after) {
        return hooked().update(table, before, after);
    }

    @Override
    public <R, K> R upsert(KeyedTable<R, K> table, R row) {
        return hooked().upsert(table, row, table.meta().key());
    }

    @Override
    public final <R> R upsert(Table<R> table, R row, Column<R, ?, ?> unique) {
        return upsert(table, row, List.of(unique));
    }

    @Override
    public <R> R upsert(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique) {
        if (unique.isEmpty()) {
            throw new IllegalArgumentException("An upsert by columns needs at least one");
        }
        return hooked().upsert(table, row, unique.stream().map(Column::meta).toList());
    }

    @Override
    public <R, K> R findOrCreate(KeyedTable<R, K> table, R row) {
        return hooked().findOrCreate(table, row, table.meta().key());
    }

    @Override
    public final <R> R findOrCreate(Table<R> table, R row, Column<R, ?, ?> unique) {
        return findOrCreate(table, row, List.of(unique));
    }

    @Override
    public <R> R findOrCreate(Table<R> table, R row, List<? extends Column<R, ?, ?>> unique) {
        table.meta()
                .requireUnique(
                        unique.stream().map(column -> column.meta().name()).toList());
        return hooked().findOrCreate(
                        table, row, unique.stream().map(Column::meta).toList());
    }

    @Override
    public final <T> T save(WritableShape<T> shape, T tree) {
        return saveAll(shape, List.of(tree)).get(0);
    }

    @Override
    public <T> List<T> saveAll(WritableShape<T> shape, Collection<? extends T> trees) {
        return GraphSave.save(executor(), shape, List.copyOf(trees));
    }

    @Override
    public <R, K> void delete(KeyedTable<R, K> table, R row) {
        hooked().delete(table, row);
    }

    @Override
    public <R, K> boolean deleteByKey(KeyedTable<R, K> table, K key) {
        return records().deleteByKey(table, key);
    }

    @Override
    public <R, K> boolean deletePermanently(KeyedTable<R, K> table, K key, String reason) {
        Reach.requireReason(reason, "remove a row for good");
        return records().deletePermanently(table, key);
    }

    @Override
    public <R, K> R restore(KeyedTable<R, K> table, K key) {
        R row = hooked().restore(table, key);
        if (row == null) {
            throw new NotFoundException(
                    "There is no deleted row of " + table.meta().name() + " with this key");
        }
        return row;
    }

    @Override
    public final Rendered sql(Statement statement) {
        return dialect().render(statement);
    }

    @Override
    public final QueryPlan plan(Query<?> query) {
        return Planner.of(executor().engine().dialect(), query);
    }

    @Override
    public final QueryPlan plan(Query<?> query, PageRequest request) {
        return Planner.of(executor().engine().dialect(), query, request);
    }

    @Override
    public final QueryPlan plan(Query<?> query, KeysetRequest request) {
        return Planner.of(executor().engine().dialect(), query, request);
    }

    @Override
    public final Plan explain(Statement statement) {
        before(statement);
        return new Plans(executor()).plan(statement, false);
    }

    @Override
    public final Plan explainAnalyze(Statement statement) {
        before(statement);
        return new Plans(executor()).plan(statement, true);
    }

    @Override
    public NativeSql sql(String text) {
        return new NativeSql(
                executor(), NativeCommand.of(text, executor().engine().driver()));
    }

    @Override
    public Schema schema() {
        return new Schema(this, executor());
    }

    @Override
    public Operations actingAs(@Nullable Object actor) {
        return over(executor().with(executor().identity().withActor(actor)));
    }

    @Override
    public Operations forTenant(Object tenant) {
        return over(executor().with(executor().identity().withTenant(tenant)));
    }

    @Override
    public final Operations with(StatementOptions options) {
        return over(executor().with(options));
    }

    @Override
    public final void inTransaction(Action<Transaction> action) {
        inTransaction(valued(action));
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Callback<Transaction, T> callback) {
        return Transaction.run(executor(), TxOptions.defaults(), callback);
    }

    @Override
    public final void inConnection(Action<Operations> action) {
        inConnection(valued(action));
    }

    @Override
    public <T extends @Nullable Object> T inConnection(Callback<Operations, T> callback) {
        ConnectionScope scope = ConnectionScope.open(executor());
        T result;
        try {
            result = call(callback, new Verbs(scope.executor()));
        } catch (Throwable e) {
            scope.close(e);
            throw e;
        }
        scope.close(null);
        return result;
    }

    @Override
    public final void inSession(Action<Session> action) {
        inSession(valued(action));
    }

    @Override
    public <T extends @Nullable Object> T inSession(Callback<Session, T> callback) {
        return Session.run(executor(), SessionOptions.defaults(), callback);
    }

    static <S> Callback<S, Boolean> valued(Action<S> action) {
        return scope -> {
            action.run(scope);
            return Boolean.TRUE;
        };
    }

    static <S, T extends @Nullable Object> T call(Callback<S, T> callback, S scope) {
        try {
            return callback.call(scope);
        } catch (Exception e) {
            throw Sneaky.rethrow(e);
        }
    }

    @Override
    final <T extends @Nullable Object> List<T> returned(Returning<?, T> returning) {
        before(returning);
        List<T> rows = changes().list(returning);
        after(returning.change());
        return rows;
    }

    private Records records() {
        return new Records(executor());
    }

    private HookedRecords hooked() {
        return new HookedRecords(executor());
    }

    private Changes changes() {
        return new Changes(executor());
    }
}
