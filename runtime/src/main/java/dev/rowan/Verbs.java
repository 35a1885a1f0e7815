package dev.rowan;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.NotFoundException;
import dev.rowan.exec.Changes;
import dev.rowan.exec.Command;
import dev.rowan.exec.ConnectionScope;
import dev.rowan.exec.Executor;
import dev.rowan.exec.NativeCommand;
import dev.rowan.exec.Paging;
import dev.rowan.exec.Plans;
import dev.rowan.exec.Queries;
import dev.rowan.exec.Records;
import dev.rowan.exec.StatementOptions;
import dev.rowan.exec.TransactionScope;
import dev.rowan.load.Loader;
import dev.rowan.load.RowLists;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.Plan;
import dev.rowan.render.Rendered;
import dev.rowan.render.SqlRenderer;
import dev.rowan.session.GraphSave;
import dev.rowan.sql.BoundChange;
import dev.rowan.sql.BoundQuery;
import dev.rowan.sql.Change;
import dev.rowan.sql.Column;
import dev.rowan.sql.Expr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.Query;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.WritableShape;
import dev.rowan.sql.node.Reach;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs over an executor. What differs between a database, a connection and a transaction is which executor that is. */
class Verbs implements Operations {
    private final Executor executor;
    private final Queries queries;
    private final Records records;
    private final Changes changes;

    Verbs(Executor executor) {
        this.executor = executor;
        this.queries = new Queries(executor);
        this.records = new Records(executor);
        this.changes = new Changes(executor);
    }

    final Executor executor() {
        return executor;
    }

    /** The same over another executor. */
    Verbs over(Executor other) {
        return new Verbs(other);
    }

    /** Comes before a statement is sent. */
    void before(Statement statement) {}

    /** Comes before the further statements of a shape are sent. */
    void before(Shape<?> shape) {}

    /** Comes after a change was executed. */
    void after(Change<?> change) {}

    /** How the rows of a query are read. */
    <T extends @Nullable Object> Selection<T> reading(Query<T> query) {
        return query.selection();
    }

    @Override
    public final <T extends @Nullable Object> List<T> list(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).list(bound.query());
        }
        if (query instanceof Returning<?, T> returning) {
            return returned(returning);
        }
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).list(command(query))
                : queries.list(command(query), reading(query));
    }

    @Override
    public final <T extends @Nullable Object> Stream<T> stream(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).stream(bound.query());
        }
        if (query.selection() instanceof Shape<T> shape && shape.hasLists()) {
            before(query);
            return loader(shape).stream(whole(query));
        }
        return query instanceof Returning<?, T> returning
                ? returned(returning).stream()
                : queries.stream(command(query), query.selection());
    }

    @Override
    public final <T extends @Nullable Object> T one(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).one(bound.query());
        }
        if (query instanceof Returning<?, T> returning) {
            return new Returned<>(returned(returning)).one();
        }
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).one(command(query))
                : queries.one(command(query), reading(query));
    }

    @Override
    public final <T extends @Nullable Object> @Nullable T oneOrNull(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).oneOrNull(bound.query());
        }
        if (query instanceof Returning<?, T> returning) {
            return new Returned<>(returned(returning)).oneOrNull();
        }
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).oneOrNull(command(query))
                : queries.oneOrNull(command(query), reading(query));
    }

    @Override
    public final <T extends @Nullable Object> T first(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).first(bound.query());
        }
        if (query instanceof Returning<?, T> returning) {
            return new Returned<>(returned(returning)).first();
        }
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).first(command(query))
                : queries.first(command(query), reading(query));
    }

    @Override
    public final <T extends @Nullable Object> @Nullable T firstOrNull(Query<T> query) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).firstOrNull(bound.query());
        }
        if (query instanceof Returning<?, T> returning) {
            return new Returned<>(returned(returning)).firstOrNull();
        }
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).firstOrNull(command(query))
                : queries.firstOrNull(command(query), reading(query));
    }

    @Override
    public final long count(Query<?> query) {
        if (query instanceof BoundQuery<?> bound) {
            return with(bound.query(), bound.parameters()).count(bound.query());
        }
        before(query);
        return queries.count(executor.command(dialect().renderCount(query)));
    }

    @Override
    public final long count(Table<?> table) {
        return count(Sql.select(table));
    }

    @Override
    public final boolean exists(Query<?> query) {
        if (query instanceof BoundQuery<?> bound) {
            return with(bound.query(), bound.parameters()).exists(bound.query());
        }
        if (query instanceof Returning) {
            throw new IllegalArgumentException("Whether a change meets rows is told by executing it: " + query);
        }
        return queries.exists(command(query));
    }

    @Override
    public <T extends @Nullable Object> Page<T> page(Query<T> query, PageRequest request) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).page(bound.query(), request);
        }
        before(query);
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).page(whole(query), request)
                : new Paging(executor).page(whole(query), request);
    }

    @Override
    public <T extends @Nullable Object> KeysetPage<T> scroll(Query<T> query, KeysetRequest request) {
        if (query instanceof BoundQuery<T> bound) {
            return with(bound.query(), bound.parameters()).scroll(bound.query(), request);
        }
        before(query);
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).scroll(whole(query), request)
                : new Paging(executor).scroll(whole(query), request);
    }

    @Override
    public final <R, C, X extends Table<C>> Map<R, List<C>> load(Collection<? extends R> rows, ToMany<R, X> relation) {
        ShapeToMany<X, C> lists = ShapeToMany.of(relation, Shape::of);
        before(lists.statement());
        return RowLists.load(executor, relation, lists, rows);
    }

    @Override
    public final <R, C, X extends Table<C>> Map<R, C> load(Collection<? extends R> rows, ToOne<R, X> relation) {
        ShapeToMany<X, C> partners = ShapeToMany.of(relation, Shape::of);
        before(partners.statement());
        return RowLists.partners(executor, relation, partners, rows);
    }

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
        return records.find(table, key);
    }

    @Override
    public final <R, K> Optional<R> find(KeyedTable<R, K> table, K key) {
        return Optional.ofNullable(getOrNull(table, key));
    }

    @Override
    public <R, K> boolean exists(KeyedTable<R, K> table, K key) {
        return records.exists(table, key);
    }

    @Override
    public final long execute(Change<?> change) {
        if (change instanceof BoundChange<?> bound) {
            return with(bound.change(), bound.parameters()).execute(bound.change());
        }
        before(change);
        long rows = changes.execute(change);
        after(change);
        return rows;
    }

    @Override
    public <R> R insert(Table<R> table, R row) {
        return records.insert(table, row);
    }

    @Override
    public <R> List<R> insertAll(Table<R> table, Collection<? extends R> rows) {
        List<R> all = List.copyOf(rows);
        return all.size() < 2 || executor.handles() instanceof TransactionScope
                ? records.insertAll(table, all)
                : inTransaction(tx -> new Records(tx.executor()).insertAll(table, all));
    }

    @Override
    public <R> long insertAll(Table<R> table, Iterator<? extends R> rows, BulkOptions options) {
        return new BulkInsert<>(table, rows, options).on(this);
    }

    @Override
    public <R, K> R update(KeyedTable<R, K> table, R row) {
        return records.update(table, row);
    }

    @Override
    public <R, K> R update(KeyedTable<R, K> table, R before, R after) {
        return records.update(table, before, after);
    }

    @Override
    public <R, K> R upsert(KeyedTable<R, K> table, R row) {
        return records.upsert(table, row, table.meta().key());
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
        return records.upsert(table, row, unique.stream().map(Column::meta).toList());
    }

    @Override
    public <R, K> R findOrCreate(KeyedTable<R, K> table, R row) {
        return records.findOrCreate(table, row, table.meta().key());
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
        return records.findOrCreate(
                table, row, unique.stream().map(Column::meta).toList());
    }

    @Override
    public final <T> T save(WritableShape<T> shape, T tree) {
        return saveAll(shape, List.of(tree)).get(0);
    }

    @Override
    public <T> List<T> saveAll(WritableShape<T> shape, Collection<? extends T> trees) {
        return GraphSave.save(executor, shape, List.copyOf(trees));
    }

    @Override
    public <R, K> void delete(KeyedTable<R, K> table, R row) {
        records.delete(table, row);
    }

    @Override
    public <R, K> boolean deleteByKey(KeyedTable<R, K> table, K key) {
        return records.deleteByKey(table, key);
    }

    @Override
    public <R, K> boolean deletePermanently(KeyedTable<R, K> table, K key, String reason) {
        Reach.requireReason(reason, "remove a row for good");
        return records.deletePermanently(table, key);
    }

    @Override
    public <R, K> R restore(KeyedTable<R, K> table, K key) {
        R row = records.restore(table, key);
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
    public final Plan explain(Statement statement) {
        return new Plans(executor).plan(statement, false);
    }

    @Override
    public final Plan explainAnalyze(Statement statement) {
        return new Plans(executor).plan(statement, true);
    }

    @Override
    public NativeSql sql(String text) {
        return new NativeSql(executor, NativeCommand.of(text, executor.engine().driver()));
    }

    @Override
    public Schema schema() {
        return new Schema(this, executor);
    }

    @Override
    public Operations actingAs(@Nullable Object actor) {
        return over(executor.with(executor.identity().withActor(actor)));
    }

    @Override
    public Operations forTenant(Object tenant) {
        return over(executor.with(executor.identity().withTenant(tenant)));
    }

    @Override
    public final Operations with(StatementOptions options) {
        return over(executor.with(options));
    }

    @Override
    public final Dialect dialect() {
        return executor.engine().dialect();
    }

    @Override
    public final void inTransaction(Action<Transaction> action) {
        inTransaction(valued(action));
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Callback<Transaction, T> callback) {
        return Transaction.run(executor, TxOptions.defaults(), callback);
    }

    @Override
    public final void inConnection(Action<Operations> action) {
        inConnection(valued(action));
    }

    @Override
    public <T extends @Nullable Object> T inConnection(Callback<Operations, T> callback) {
        ConnectionScope scope = ConnectionScope.open(executor);
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
        return Session.run(executor, SessionOptions.defaults(), callback);
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

    private static <T extends @Nullable Object> Select<T> whole(Query<T> query) {
        if (query instanceof Select<T> select) {
            return select;
        }
        throw new IllegalArgumentException("Only a select can be read in pages; put this into FROM: " + query);
    }

    /** The verbs for the statement within one that has values. */
    private Verbs with(Statement statement, Parameters parameters) {
        if (statement instanceof Returning<?, ?> returning) {
            // what it gives back may have parameters too; not every dialect can write it as one statement
            Set<String> known = dialect().render(returning.change()).parameters();
            for (Expr<?> expression : returning.selection().expressions()) {
                known.addAll(
                        SqlRenderer.renderPart(expression.node(), dialect()).parameters());
            }
            parameters.requireAmong(known);
        } else {
            parameters.requireAmong(dialect().render(statement).parameters());
        }
        return over(executor.with(parameters));
    }

    private <T extends @Nullable Object> List<T> returned(Returning<?, T> returning) {
        before(returning);
        List<T> rows = changes.list(returning);
        after(returning.change());
        return rows;
    }

    private <T> Loader<T> loader(Shape<T> shape) {
        before(shape);
        return new Loader<>(executor, shape);
    }

    private Command command(Statement statement) {
        before(statement);
        return executor.command(dialect().render(statement));
    }
}
