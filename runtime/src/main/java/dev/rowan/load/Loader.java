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
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import java.util.List;
import java.util.Optional;
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

    /** The statement of a query, ready to be sent. */
    public Command command(Query<T> query) {
        return executor.command(executor.engine().dialect().render(query));
    }

    /** All rows, in order, as a list that cannot be changed. */
    public List<T> list(Query<T> query) {
        return load(shape, rows -> rows.all(query), Elements::get);
    }

    /** The only row, as {@link Queries#one}. */
    public T one(Query<T> query) {
        return load(shape, rows -> rows.one(query), Supplier::get);
    }

    /** The only row, or null, as {@link Queries#oneOrNull}. */
    public @Nullable T oneOrNull(Query<T> query) {
        return this.<@Nullable Supplier<T>, @Nullable T>load(
                shape, rows -> rows.oneOrNull(query), row -> row == null ? null : row.get());
    }

    /** The first row, as {@link Queries#first}. */
    public T first(Query<T> query) {
        return load(shape, rows -> rows.first(query), Supplier::get);
    }

    /** The first row, or null. */
    public @Nullable T firstOrNull(Query<T> query) {
        return this.<@Nullable Supplier<T>, @Nullable T>load(
                shape, rows -> rows.firstOrNull(query), row -> row == null ? null : row.get());
    }

    /** A page by its number; it is the roots that are counted. Lists are read by keys, or as JSON. */
    public Page<T> page(Query<T> query, PageRequest request) {
        return load(
                paged(shape, query),
                rows -> new Paging(rows.executor()).page(rows.paged(query), query, rows, request),
                page -> page.map(Supplier::get));
    }

    /** Some roots from a place on. Lists are read by keys, or as JSON. */
    public KeysetPage<T> scroll(Query<T> query, KeysetRequest request) {
        return load(
                paged(shape, query),
                rows -> new Paging(rows.executor()).scroll(rows.paged(query), rows, request),
                page -> page.map(Supplier::get));
    }

    /** All rows, some at a time, each time from the place behind the last one on. */
    public Stream<T> stream(Query<T> query) {
        Loader<T> further = new Loader<>(executor.goingOn(), shape);
        return Stream.iterate(
                        Optional.of(scroll(query, KeysetRequest.first(CHUNK))),
                        Optional::isPresent,
                        page -> page.orElseThrow().next().map(next -> further.scroll(query, next)))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    /** A shape as the pages of a query read it: only to the rows of a select is JSON added. */
    static <T> Shape<T> paged(Shape<T> shape, Query<?> query) {
        return query instanceof Select<?> ? shape.inPages() : shape.byKeys();
    }

    private <X extends @Nullable Object, Y extends @Nullable Object> Y load(
            Shape<T> read, Function<Roots<T>, X> reading, Function<X, Y> made) {
        ConnectionScope scope = ConnectionScope.open(executor);
        X found;
        try {
            Roots<T> roots = new Roots<>(scope.executor(), read);
            found = reading.apply(roots);
            roots.load();
        } catch (Throwable e) {
            scope.close(e);
            throw e;
        }
        scope.close(null);
        return made.apply(found);
    }
}
