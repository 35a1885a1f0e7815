package dev.rowan.sql;

import dev.rowan.sql.node.SetOperator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sources of rows of {@link Sql} besides tables. */
public abstract sealed class SqlSources extends SqlWindows permits Sql {
    SqlSources() {}

    /** A query as a source of rows, whose columns are reached with the expressions that it selects. */
    public static <T extends @Nullable Object> DerivedTable<T> derived(String alias, Query<T> query) {
        return DerivedTable.of(alias, query);
    }

    /** A query of a projection as a source of rows, whose columns are fields: {@code derived("c", UserCountTable::new, query)}. */
    public static <T, X extends ProjectionTable<T>> X derived(
            String alias, Function<? super DerivedTable<T>, X> maker, Query<T> query) {
        return maker.apply(DerivedTable.of(alias, query));
    }

    /** A common table expression, whose columns are reached with the expressions that the query selects. */
    public static <T extends @Nullable Object> Cte<T> cte(String name, Query<T> query) {
        return Cte.of(name, query);
    }

    /** A common table expression of a projection, whose columns are fields. */
    public static <T, X extends ProjectionTable<T>> X cte(
            String name, Function<? super DerivedTable<T>, X> maker, Query<T> query) {
        return maker.apply(Cte.of(name, query));
    }

    /**
     * A common table expression that reads its own rows: those of a first query, and then, as long as there are new ones,
     * those that a further query makes of the last.
     */
    public static <T extends @Nullable Object> Cte<T> recursive(
            String name, Query<T> first, Function<? super DerivedTable<T>, ? extends Query<? extends T>> further) {
        return Cte.recursive(name, SetOperator.UNION_ALL, first, further.apply(DerivedTable.recursion(name, first)));
    }

    /** The same of a projection, whose columns are fields. */
    public static <T, X extends ProjectionTable<T>> X recursive(
            String name,
            Function<? super DerivedTable<T>, X> maker,
            Query<T> first,
            Function<? super X, ? extends Query<? extends T>> further) {
        Query<? extends T> next = further.apply(maker.apply(DerivedTable.recursion(name, first)));
        return maker.apply(Cte.recursive(name, SetOperator.UNION_ALL, first, next));
    }

    /** The same as {@link #recursive(String, Query, Function)} with equal rows once, which ends where rows go round in a circle. */
    public static <T extends @Nullable Object> Cte<T> recursiveDistinct(
            String name, Query<T> first, Function<? super DerivedTable<T>, ? extends Query<? extends T>> further) {
        return Cte.recursive(name, SetOperator.UNION, first, further.apply(DerivedTable.recursion(name, first)));
    }

    /** The same of a projection, whose columns are fields. */
    public static <T, X extends ProjectionTable<T>> X recursiveDistinct(
            String name,
            Function<? super DerivedTable<T>, X> maker,
            Query<T> first,
            Function<? super X, ? extends Query<? extends T>> further) {
        Query<? extends T> next = further.apply(maker.apply(DerivedTable.recursion(name, first)));
        return maker.apply(Cte.recursive(name, SetOperator.UNION, first, next));
    }

    /**
     * Rows that are written out, each of the same selection: {@code values("rate", rate(value("EUR"), value(2)), ...)}.
     *
     * @throws IllegalArgumentException if the rows differ in their columns
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public static <T extends @Nullable Object> DerivedTable<T> values(
            String alias, Selection<T> first, Selection<T>... further) {
        List<Selection<T>> rows = new ArrayList<>();
        rows.add(first);
        rows.addAll(Arrays.asList(further));
        return DerivedTable.values(alias, rows);
    }

    /**
     * Rows that are written out.
     *
     * @throws IllegalArgumentException if there are none, or they differ in their columns
     */
    public static <T extends @Nullable Object> DerivedTable<T> values(String alias, List<? extends Selection<T>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A list of values as a source has a row at least");
        }
        return DerivedTable.values(alias, rows);
    }

    /**
     * The elements of an array as rows, in their order: {@code crossJoin(unnest("tag", POST.tags))}. It may read the
     * sources before it, also where it is not joined laterally; NULL and an array without elements have no row.
     * PostgreSQL and H2.
     */
    public static <E, X extends Expr<?>> Unnested<E, X> unnest(
            String alias, ArrayExpr<? extends @Nullable E, X> array) {
        return new Unnested<>(alias, array);
    }

    /**
     * The elements of an array in JSON as rows, in their order: {@code crossJoin(jsonTable("line", SALE.body.get("lines")))}.
     * It may read the sources before it, also where it is not joined laterally; what is no array has no row. H2 has none.
     */
    public static JsonTable jsonTable(String alias, JsonPath array) {
        return new JsonTable(alias, array.asJson());
    }

    /** The elements of a document that is an array as rows, in their order. H2 has none. */
    public static JsonTable jsonTable(String alias, JsonExpr<?> array) {
        return new JsonTable(alias, array);
    }

    /** The whole numbers from one to another, both included. */
    public static Series series(String alias, long from, long to) {
        return new Series(alias, from, to, 1);
    }

    /**
     * Whole numbers from one on, with a step between them, none greater than another.
     *
     * @throws IllegalArgumentException if the step is not positive
     */
    public static Series series(String alias, long from, long to, long step) {
        return new Series(alias, from, to, step);
    }
}
