package dev.rowan.load;

import dev.rowan.exec.Command;
import dev.rowan.exec.ConnectionScope;
import dev.rowan.exec.Executor;
import dev.rowan.exec.Paging;
import dev.rowan.exec.Queries;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Shape;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries of a shape: the rows of the query, then what hangs on them. In a transaction all statements are parts of
 * it; outside, they run on one connection, one after the other, and each sees what is committed when it is sent.
 *
 * @param <T> the record
 * @param executor runs the statements
 * @param shape what is read
 */
public record Loader<T>(Executor executor, Shape<T> shape) {
    /** How many roots a stream reads at a time. */
    public static final int CHUNK = 500;

    /** All rows, in order, as a list that cannot be changed. */
    public List<T> list(Command command) {
        Elements<T> all = new Elements<>(shape.hasLists());
        return load(
                (queries, rows) -> {
                    queries.forEach(command, rows.into(all));
                    return all;
                },
                Elements::get);
    }

    /** The only row, as {@link Queries#one}. */
    public T one(Command command) {
        return load((queries, rows) -> queries.one(command, rows), Supplier::get);
    }

    /** The only row, or null, as {@link Queries#oneOrNull}. */
    public @Nullable T oneOrNull(Command command) {
        return this.<@Nullable Supplier<T>, @Nullable T>load(
                (queries, rows) -> queries.oneOrNull(command, rows), row -> row == null ? null : row.get());
    }

    /** The first row, as {@link Queries#first}. */
    public T first(Command command) {
        return load((queries, rows) -> queries.first(command, rows), Supplier::get);
    }

    /** The first row, or null. */
    public @Nullable T firstOrNull(Command command) {
        return this.<@Nullable Supplier<T>, @Nullable T>load(
                (queries, rows) -> queries.firstOrNull(command, rows), row -> row == null ? null : row.get());
    }

    /** A page by its number; it is the roots that are counted. */
    public Page<T> page(Query<T> query, PageRequest request) {
        return load(
                (queries, rows) -> new Paging(queries.executor()).page(query, rows, request),
                page -> page.map(Supplier::get));
    }

    /** Some roots from a place on. */
    public KeysetPage<T> scroll(Query<T> query, KeysetRequest request) {
        return load(
                (queries, rows) -> new Paging(queries.executor()).scroll(query, rows, request),
                page -> page.map(Supplier::get));
    }

    /** All rows, some at a time, each time from the place behind the last one on. */
    public Stream<T> stream(Query<T> query) {
        return Stream.iterate(
                        Optional.of(scroll(query, KeysetRequest.first(CHUNK))),
                        Optional::isPresent,
                        page -> page.orElseThrow().next().map(next -> scroll(query, next)))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    private <X extends @Nullable Object, Y extends @Nullable Object> Y load(
            BiFunction<Queries, Roots<T>, X> roots, Function<X, Y> made) {
        ConnectionScope scope = ConnectionScope.open(executor);
        X read;
        try {
            Level<T> level = new Level<>(shape);
            read = roots.apply(new Queries(scope.executor()), new Roots<>(shape, level));
            level.load(scope.executor());
        } catch (Throwable e) {
            scope.close(e);
            throw e;
        }
        scope.close(null);
        return made.apply(read);
    }

    /** The rows of the query. */
    private record Roots<T>(Shape<T> shape, Level<T> level) implements Selection<Supplier<T>> {
        @Override
        public List<Expr<?>> expressions() {
            return shape.expressions();
        }

        @Override
        public Supplier<T> read(RowInput in, int at) {
            return level.draft(in, at);
        }

        /** Reads rows into a list. */
        Selection<Boolean> into(Elements<T> all) {
            return new Selection<>() {
                @Override
                public List<Expr<?>> expressions() {
                    return shape.expressions();
                }

                @Override
                public Boolean read(RowInput in, int at) {
                    all.append(level.row(in, at));
                    return Boolean.TRUE;
                }
            };
        }
    }
}
