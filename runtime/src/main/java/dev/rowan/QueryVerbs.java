package dev.rowan;

import dev.rowan.dialect.Dialect;
import dev.rowan.exec.Command;
import dev.rowan.exec.Executor;
import dev.rowan.exec.Paging;
import dev.rowan.exec.Queries;
import dev.rowan.load.Loader;
import dev.rowan.load.RowLists;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.render.SqlRenderer;
import dev.rowan.sql.BoundQuery;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.Query;
import dev.rowan.sql.Relation;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs that read what statements give. */
abstract class QueryVerbs implements Operations {
    private final Executor executor;

    QueryVerbs(Executor executor) {
        this.executor = executor;
    }

    final Executor executor() {
        return executor;
    }

    /** The same over another executor. */
    abstract QueryVerbs over(Executor other);

    /** Comes before a statement is sent. */
    void before(Statement statement) {}

    /** Comes before the further statements of a shape are sent. */
    void before(Shape<?> shape) {}

    /** How the rows of a query are read. */
    <T extends @Nullable Object> Selection<T> reading(Query<T> query) {
        return query.selection();
    }

    /** Executes a change, and gives what it gives back. */
    abstract <T extends @Nullable Object> List<T> returned(Returning<?, T> returning);

    @Override
    public final <T extends @Nullable Object> List<T> list(Query<T> query) {
        return results(query).list();
    }

    @Override
    public final <T extends @Nullable Object> T one(Query<T> query) {
        return results(query).one();
    }

    @Override
    public final <T extends @Nullable Object> @Nullable T oneOrNull(Query<T> query) {
        return results(query).oneOrNull();
    }

    @Override
    public final <T extends @Nullable Object> T first(Query<T> query) {
        return results(query).first();
    }

    @Override
    public final <T extends @Nullable Object> @Nullable T firstOrNull(Query<T> query) {
        return results(query).firstOrNull();
    }

    @Override
    public final <T extends @Nullable Object> Stream<T> stream(Query<T> query) {
        return query instanceof BoundQuery<T> bound
                ? over(bound).stream(bound.query())
                : results(query, query.selection()).stream();
    }

    private <T extends @Nullable Object> Results<T> results(Query<T> query) {
        return query instanceof BoundQuery<T> bound
                ? over(bound).results(bound.query())
                : results(query, reading(query));
    }

    private <T extends @Nullable Object> Results<T> results(Query<T> query, Selection<T> reading) {
        if (query instanceof Returning<?, T> returning) {
            return new Results.Given<>(returned(returning));
        }
        if (query.selection() instanceof Shape<T> shape) {
            before(query);
            return new Results.OfShape<>(loader(shape), query);
        }
        return new Results.OfRows<>(queries(), command(query), reading);
    }

    @Override
    public final long count(Query<?> query) {
        if (query instanceof BoundQuery<?> bound) {
            return over(bound).count(bound.query());
        }
        before(query);
        return queries().count(executor.command(dialect().renderCount(query)));
    }

    @Override
    public final long count(Table<?> table) {
        return count(Sql.select(table));
    }

    @Override
    public final boolean exists(Query<?> query) {
        if (query instanceof BoundQuery<?> bound) {
            return over(bound).exists(bound.query());
        }
        if (query instanceof Returning) {
            throw new IllegalArgumentException("Whether a change meets rows is told by executing it: " + query);
        }
        return queries().exists(command(query));
    }

    @Override
    public <T extends @Nullable Object> Page<T> page(Query<T> query, PageRequest request) {
        if (query instanceof BoundQuery<T> bound) {
            return over(bound).page(bound.query(), request);
        }
        before(query);
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).page(query, request)
                : new Paging(executor).page(query, query.selection(), request);
    }

    @Override
    public <T extends @Nullable Object> KeysetPage<T> scroll(Query<T> query, KeysetRequest request) {
        if (query instanceof BoundQuery<T> bound) {
            return over(bound).scroll(bound.query(), request);
        }
        before(query);
        return query.selection() instanceof Shape<T> shape
                ? loader(shape).scroll(query, request)
                : new Paging(executor).scroll(query, query.selection(), request);
    }

    @Override
    public final <R, C, X extends Table<C>> Map<R, List<C>> load(Collection<? extends R> rows, ToMany<R, X> relation) {
        return RowLists.load(executor, relation, partners(relation), rows);
    }

    @Override
    public final <R, C, X extends Table<C>> Map<R, C> load(Collection<? extends R> rows, ToOne<R, X> relation) {
        return RowLists.partners(executor, relation, partners(relation), rows);
    }

    private <C, X extends Table<C>> ShapeToMany<X, C> partners(Relation<?, X> relation) {
        ShapeToMany<X, C> partners = ShapeToMany.rows(relation);
        before(partners.statement());
        return partners;
    }

    @Override
    public final Dialect dialect() {
        return executor.engine().dialect();
    }

    private QueryVerbs over(BoundQuery<?> bound) {
        return over(bound.query(), bound.parameters());
    }

    /** The verbs for the statement within one that has values. */
    final QueryVerbs over(Statement statement, Parameters parameters) {
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

    private <T> Loader<T> loader(Shape<T> shape) {
        before(shape);
        return new Loader<>(executor, shape);
    }

    private Command command(Statement statement) {
        before(statement);
        return executor.command(dialect().render(statement));
    }

    private Queries queries() {
        return new Queries(executor);
    }
}
