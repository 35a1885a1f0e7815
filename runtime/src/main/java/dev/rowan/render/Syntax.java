package dev.rowan.render;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JsonNode;
import dev.rowan.sql.node.LockNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.RowCount;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one database spells what databases spell differently. What is here is the standard's way, as far as it has followers. */
public interface Syntax {
    /** The dialect's name, for messages. */
    String name();

    /** Quotes identifiers. */
    Quoter quoter();

    /**
     * Refuses what the database lacks.
     *
     * @throws dev.rowan.error.UnsupportedFeature if it lacks it
     */
    default void require(SqlFeature feature) {}

    /** What stands before a statement that lifts limits; empty for nothing. */
    default String liftingPrefix(Set<ServerLimit> limits) {
        return "";
    }

    /** What stands behind the first keyword of a statement that lifts limits; empty for nothing. */
    default String liftingHint(Set<ServerLimit> limits) {
        return "";
    }

    /** Writes the end of a query that gives a part of its rows; one of both is given. */
    default void limit(SqlWriter out, @Nullable RowCount limit, @Nullable RowCount offset) {
        if (limit != null) {
            out.raw(" limit ").rows(limit);
        }
        if (offset != null) {
            out.raw(" offset ").rows(offset);
        }
    }

    /** Writes a part of an order. */
    default void order(SqlWriter out, OrderNode order, Runnable expression) {
        expression.run();
        if (order.descending()) {
            out.raw(" desc");
        }
        Boolean nullsFirst = order.nullsFirst();
        if (nullsFirst != null) {
            out.raw(nullsFirst ? " nulls first" : " nulls last");
        }
    }

    /** Whether NULLs come where the least values are, unless an order says something else. */
    default boolean nullsAreLeast() {
        return true;
    }

    /** Whether rows of values are compared with one another, and an index is used for it. */
    default boolean comparesRows() {
        return false;
    }

    /** Whether rows of values are different if two of their parts are, also where others are NULL, within lists and queries. */
    default boolean comparesRowsPartByPart() {
        return true;
    }

    /** Writes whether two values are different, or else the same, where NULL is a value like any other. */
    default void distinct(SqlWriter out, boolean different, Runnable left, Runnable right) {
        left.run();
        out.raw(different ? " is distinct from " : " is not distinct from ");
        right.run();
    }

    /** Writes a calculation. */
    default void arithmetic(SqlWriter out, ArithmeticOperator operator, Runnable left, Runnable right) {
        left.run();
        out.raw(
                switch (operator) {
                    case PLUS -> " + ";
                    case MINUS -> " - ";
                    case TIMES -> " * ";
                    case DIVIDE, DIVIDE_WHOLE -> " / ";
                    case REMAINDER -> " % ";
                });
        right.run();
    }

    /** Writes a pattern match; {@code escape} is the character that takes a wildcard's meaning away. */
    default void like(
            SqlWriter out, Runnable operand, Runnable pattern, char escape, boolean ignoreCase, boolean negated) {
        if (ignoreCase) {
            out.raw("lower(");
            operand.run();
            out.raw(negated ? ") not like lower(" : ") like lower(");
            pattern.run();
            out.raw(")");
        } else {
            operand.run();
            out.raw(negated ? " not like " : " like ");
            pattern.run();
        }
        escape(out, escape);
    }

    /** Writes which character takes a wildcard's meaning away. */
    default void escape(SqlWriter out, char escape) {
        if (escape != '\\') {
            out.raw(" escape '").raw(String.valueOf(escape)).raw("'");
        }
    }

    /** How a function is written, with {@code {0}} for what it is called with, or {@code {*}} for all of it. */
    default String template(SqlFunction function, int arguments) {
        return StandardFunctions.template(function, arguments);
    }

    /** How something is done with a date or time, with {@code {0}} for it and {@code {1}} for what else is given. */
    String temporal(TemporalFunction function, SqlKind kind);

    /** How something is done with an array, with {@code {0}} for it and {@code {1}} for what else is given. */
    String array(ArrayFunction function, DataType element);

    /** Writes what stands at a place of a JSON document. */
    void json(SqlWriter out, JsonNode node, Runnable document);

    /** How rows are made JSON. */
    JsonRowsSyntax jsonRows();

    /** A call that is null when one argument is, where the function would leave it out. */
    static String allOrNull(String function, int arguments) {
        return StandardFunctions.allOrNull(function, arguments);
    }

    /** Whether rows in a list are written as {@code in (values (1, 2), (3, 4))}. */
    default boolean listsRowsAsValues() {
        return false;
    }

    /**
     * Refuses comparisons with any or all rows of a query, other than those that are IN and NOT IN, where there are none.
     *
     * @throws dev.rowan.error.UnsupportedFeature if there are none
     */
    default void requireQuantified() {}

    /** Whether a division by zero is an error, or may be one, rather than NULL. */
    default boolean failsOnZero() {
        return true;
    }

    /** A query without rows, of columns of these types. */
    default String noRows(List<DataType> columns) {
        return columns.stream()
                .map(type -> "cast(null as " + castType(type) + ")")
                .collect(Collectors.joining(", ", "select ", " where 1 = 0"));
    }

    /** Writes a value as another type. */
    default void cast(SqlWriter out, DataType from, DataType to, Runnable operand) {
        out.raw("cast(");
        operand.run();
        out.raw(" as ").raw(castType(to)).raw(")");
    }

    /** Writes a value where nothing beside it tells its type. Times would be text for some servers. */
    default void literal(SqlWriter out, SqlType<?> type, @Nullable Object value) {
        switch (type.dataType().kind()) {
            case DATE, TIME, TIMESTAMP, INSTANT, JSON ->
                cast(out, type.dataType(), type.dataType(), () -> out.bind(type, value));
            default -> out.bind(type, value);
        }
    }

    /** The name of a type behind {@code cast(x as}. */
    String castType(DataType type);

    /** What an insert without columns is written as. */
    default String defaultValues() {
        return " default values";
    }

    /** How rows are changed. */
    ChangeSyntax changes();

    /** Writes a value where the server cannot tell its type from what it is for. */
    default void typed(SqlWriter out, DataType type, Runnable value) {
        value.run();
    }

    /** Whether queries stand in parentheses within a set operation; without them they are made derived tables where it matters. */
    default boolean parenthesisesOperands() {
        return true;
    }

    /** Whether it is said with {@code nulls first} and {@code nulls last} where NULLs go, rather than with another expression. */
    default boolean placesNulls() {
        return true;
    }

    /** Whether common table expressions stand before a change, rather than before the sub-select in it that reads them. */
    default boolean ctesLeadChanges() {
        return true;
    }

    /** Whether the rows of a rollup can be ordered in the same query. */
    default boolean ordersRollups() {
        return true;
    }

    /** Whether a lock of all rows of a query may meet some that are missing behind an outer join. */
    default boolean locksMissingRows() {
        return true;
    }

    /** Writes how rows are locked. */
    default void lock(SqlWriter out, LockNode lock) {
        out.raw(lock.strength() == LockNode.Strength.UPDATE ? " for update" : " for share");
        String separator = " of ";
        for (Source source : lock.of()) {
            out.raw(separator).name(source.qualifier());
            separator = ", ";
        }
        lockWait(out, lock.locked());
    }

    /** Writes what is done about rows that are locked already. */
    default void lockWait(SqlWriter out, LockNode.Wait wait) {
        out.raw(
                switch (wait) {
                    case WAIT -> "";
                    case NO_WAIT -> " nowait";
                    case SKIP_LOCKED -> " skip locked";
                });
    }

    /** Writes the keys of a group, with rows for fewer of them. */
    default void rollup(SqlWriter out, Runnable keys) {
        out.raw("rollup (");
        keys.run();
        out.raw(")");
    }

    /** The type of values of a kind that may become longer than the first of them; null where every one takes any length. */
    default @Nullable String wideType(SqlKind kind) {
        return null;
    }

    /** Whether conditions are the numbers 1 and 0, of which there is a least and a greatest. */
    default boolean conditionsAreNumbers() {
        return false;
    }

    /** Whether {@code count(distinct a, b)} counts tuples without NULLs; elsewhere rows of values are counted. */
    default boolean countsTuples() {
        return false;
    }

    /** Whether a query that {@code in}, {@code any} or {@code all} compares with may have a limit. */
    default boolean limitsComparedQueries() {
        return true;
    }

    /** Whether queries take {@code distinct on (...)}; elsewhere their rows are numbered. */
    default boolean takesDistinctOn() {
        return true;
    }

    /** Whether columns are refused that are neither grouped nor in an aggregate; elsewhere they are looked for before. */
    default boolean refusesUngroupedColumns() {
        return true;
    }

    /** Whether the orders of aggregates tell NULLs from the least values. */
    default boolean sortsNullsInAggregates() {
        return true;
    }

    /** Whether aggregates take {@code filter (where ...)}. */
    default boolean filtersAggregates() {
        return true;
    }

    /** Whether the sum of 64-bit numbers is a decimal, which divides otherwise, and must be made a number of 64 bits again. */
    default boolean widensSums() {
        return false;
    }

    /** The name of an aggregate. */
    default String aggregate(AggregateFunction function) {
        return switch (function) {
            case EVERY -> conditionsAreNumbers() ? "min" : "bool_and";
            case ANY -> conditionsAreNumbers() ? "max" : "bool_or";
            case ANY_VALUE -> conditionsAreNumbers() ? "min" : "any_value";
            case SUM_INT64 -> "sum";
            case MIN_UUID -> "min";
            case MAX_UUID -> "max";
            case COUNT, SUM, AVG, MIN, MAX, STRING_AGG, ARRAY_AGG, STDDEV_POP, STDDEV_SAMP, VAR_POP, VAR_SAMP ->
                function.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Writes an aggregate of texts. */
    default void stringAgg(SqlWriter out, AggregateNode aggregate, Runnable text, Node separator, Runnable order) {
        out.raw(aggregate.distinct() ? "string_agg(distinct " : "string_agg(");
        text.run();
        out.raw(", ");
        BindNode bind = (BindNode) separator;
        out.bind(bind.type(), bind.value());
        if (!aggregate.orderBy().isEmpty()) {
            out.raw(" ");
            order.run();
        }
        out.raw(")");
    }

    /** How a window of all rows in no order is written, in its parentheses. */
    default String wholeWindow() {
        return "";
    }

    /** Writes a function over a window. */
    default void over(SqlWriter out, OverNode node, Runnable function, Runnable window) {
        function.run();
        window.run();
    }

    /** Writes rows of values as a source. */
    default void values(SqlWriter out, String alias, List<String> columns, List<Runnable> rows) {
        out.raw("(values ");
        tuples(out, "(", rows);
        out.raw(") as ").name(alias);
        names(out, columns);
    }

    /** Writes rows in parentheses, each behind a prefix that opens them. */
    static void tuples(SqlWriter out, String prefix, List<Runnable> rows) {
        String separator = prefix;
        for (Runnable row : rows) {
            out.raw(separator);
            row.run();
            separator = "), " + prefix;
        }
        out.raw(")");
    }

    /** Writes names in parentheses. */
    static void names(SqlWriter out, List<String> columns) {
        String separator = " (";
        for (String column : columns) {
            out.raw(separator).name(column);
            separator = ", ";
        }
        out.raw(")");
    }

    /** Writes whole numbers as a source, by a recursion if nothing else makes them, which is then told. */
    default void series(SqlWriter out, SeriesSource source, Runnable recursive) {
        recursive.run();
        out.raw("(with recursive ").name(source.alias());
        names(out, List.of(source.column()));
        out.raw(" as (select ")
                .bind(SqlTypes.INT64, source.from())
                .raw(seriesSource())
                .raw(" where ");
        out.bind(SqlTypes.INT64, source.from()).raw(" <= ").bind(SqlTypes.INT64, source.to());
        out.raw(" union all select ").name(source.column()).raw(" + ").bind(SqlTypes.INT64, source.step());
        out.raw(" from ").name(source.alias()).raw(" where ").name(source.column());
        out.raw(" <= ").bind(SqlTypes.INT64, source.to() - source.step()).raw(") select ");
        out.name(source.column()).raw(" from ").name(source.alias());
        out.raw(") as ").name(source.alias());
    }

    /** Writes the elements of an array, or of one in JSON, as a source. */
    void elements(SqlWriter out, ElementsSource source, Runnable array);

    /** Writes a column of such a source. */
    default void elementsColumn(SqlWriter out, ElementsSource source, String column, Runnable array) {
        out.name(source.alias()).raw(".").name(column);
    }

    /** What stands behind SELECT in a sub-select from elements of what may be a row around it. */
    default String elementsHint() {
        return "";
    }

    /** Whether elements of a row's own array are counted through, rather than come as rows. */
    default boolean countsElements() {
        return false;
    }

    /** What a query of constants selects from, where it must have a source to have a condition. */
    default String seriesSource() {
        return "";
    }
}
