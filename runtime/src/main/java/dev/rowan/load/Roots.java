package dev.rowan.load;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.exec.Command;
import dev.rowan.exec.Executor;
import dev.rowan.exec.Queries;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.node.Reach;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a query of a shape. Those of a statement that joins lists to them are put together by their keys. */
final class Roots<T> implements Selection<Supplier<T>> {
    private final Executor executor;
    private final Shape<T> shape;
    private final Level<T> level;
    private Origin origin = new Origin(null, Reach.PLAIN, null);

    Roots(Executor executor, Shape<T> shape) {
        this.executor = executor;
        this.shape = shape;
        this.level = new Level<>(shape);
    }

    @Override
    public List<Expr<?>> expressions() {
        return shape.expressions();
    }

    @Override
    public Supplier<T> read(RowInput in, int at) {
        return level.draft(in, at);
    }

    Executor executor() {
        return executor;
    }

    /** The query as it is read in pages. */
    Query<?> paged(Query<T> query) {
        if (shape.isPlain()) {
            of(query);
            return query;
        }
        Select<?> select = select(query);
        ShapeStatement statement = ShapeStatement.ofPages(select, shape);
        level.begin(statement);
        origin = new Origin(statement, select.node().reach(), null);
        return statement.select();
    }

    private void of(Query<T> query) {
        if (query instanceof Select<?> select) {
            origin = new Origin(null, select.node().reach(), null);
        }
    }

    /** Reads what hangs on them. */
    void load() {
        level.load(executor, origin);
    }

    /** Reads them into a list. */
    Elements<T> all(Query<T> query) {
        Elements<T> all = new Elements<>(shape.hasLists());
        forEach(query, (in, at) -> all.append(level.row(in, at)));
        return all;
    }

    /** The only one. */
    Supplier<T> one(Query<T> query) {
        if (shape.isPlain()) {
            return queries().one(plain(query), this);
        }
        Supplier<T> row = oneOrNull(query);
        if (row == null) {
            throw new NotFoundException("One row is expected, and there is none. SQL: " + sql(query));
        }
        return row;
    }

    /** The only one, or null. */
    @Nullable
    Supplier<T> oneOrNull(Query<T> query) {
        if (shape.isPlain()) {
            return queries().oneOrNull(plain(query), this);
        }
        List<Supplier<T>> rows = list(query, this);
        if (rows.size() > 1) {
            throw new NotUniqueException("One row is expected, and there are several. SQL: " + sql(query));
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The first. */
    Supplier<T> first(Query<T> query) {
        if (shape.isPlain()) {
            return queries().first(plain(query), this);
        }
        Supplier<T> row = firstOrNull(query);
        if (row == null) {
            throw new NotFoundException("A row is expected, and there is none. SQL: " + sql(query));
        }
        return row;
    }

    /** The first, or null. */
    @Nullable
    Supplier<T> firstOrNull(Query<T> query) {
        if (shape.isPlain()) {
            return queries().firstOrNull(plain(query), this);
        }
        Select<T> select = select(query);
        List<Supplier<T>> rows = list(select.node().limit() == null ? select.limit(1) : select, this);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private <X extends @Nullable Object> List<X> list(Query<T> query, Selection<X> reading) {
        List<X> all = new ArrayList<>();
        forEach(query, (in, at) -> all.add(reading.read(in, at)));
        return all;
    }

    /** Has each of them read once. */
    private void forEach(Query<T> query, Taker taker) {
        Dialect dialect = executor.engine().dialect();
        if (shape.isPlain()) {
            queries().forEach(plain(query), new Rows(query.selection(), taker));
            return;
        }
        Select<?> select = select(query);
        ShapeStatement statement = ShapeStatement.of(select, shape);
        level.begin(statement);
        origin = new Origin(statement, select.node().reach(), null);
        ShapeKey key = statement.rows();
        Rows rows = new Rows(
                statement.select().selection(),
                key == null ? taker : folded(taker, Met.of(key, statement.rowsTogether())));
        queries().forEach(executor.command(dialect.render(statement.select())), rows);
    }

    private Taker folded(Taker taker, Met met) {
        return (in, at) -> {
            if (met.row(in, at) == Met.Row.NEW) {
                taker.take(in, at);
            }
            level.joined(in);
        };
    }

    private Command plain(Query<T> query) {
        of(query);
        return executor.command(executor.engine().dialect().render(query));
    }

    private Queries queries() {
        return new Queries(executor);
    }

    static <X extends @Nullable Object> Select<X> select(Query<X> query) {
        if (query instanceof Select<X> select) {
            return select;
        }
        throw new IllegalArgumentException(
                "Only of a select are lists read by joins and sub-selects; put this into FROM: " + query);
    }

    private String sql(Query<?> query) {
        return executor.engine().dialect().render(query).sql();
    }

    /** Takes a row. */
    private interface Taker {
        void take(RowInput in, int at);
    }

    /** Has rows taken. */
    private record Rows(Selection<?> selection, Taker taker) implements Selection<Boolean> {
        @Override
        public List<Expr<?>> expressions() {
            return selection.expressions();
        }

        @Override
        public Boolean read(RowInput in, int at) {
            taker.take(in, at);
            return Boolean.TRUE;
        }
    }
}
