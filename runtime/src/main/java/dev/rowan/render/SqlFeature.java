package dev.rowan.render;

/** Parts of the language that not every database has. */
public enum SqlFeature {
    /** Arrays. */
    ARRAYS("arrays", "Keep the list as JSON, without @Array, or its elements in a table of their own."),
    /** Elements of JSON as rows. */
    JSON_TABLES(
            "JSON tables",
            "Read the document and take it apart in Java, or keep its elements in a table of their own."),
    /** FULL JOIN. */
    FULL_JOIN(
            "full join",
            "Join with unionAll(...) the rows of a left join and those of the other side that have no partner."),
    /** LATERAL. */
    LATERAL_JOIN(
            "lateral join",
            "Number the rows with rowNumber().over(...) in a derived table and join that, or select each value with scalar(...)."),
    /** Columns of a query around the one that has a derived table, read within the table. */
    OUTER_COLUMNS_IN_DERIVED_TABLES(
            "derived table, or distinctOn(...), that reads columns of the query around a sub-select",
            "Join the derived table and compare in the join's condition, or take the first with orderBy(...) and limit(1)."),
    /** NOT IN of rows that have a NULL in them. */
    ROWS_OF_NULLS_NOT_IN(
            "tuple that is in none of the rows of a query, or of a list that is a parameter, where a part of either may be NULL",
            "Write not(exists(...)) with the parts compared in where(...), or give the list itself."),
    /** INTERSECT ALL and EXCEPT ALL. */
    SET_OPERATIONS_WITH_DUPLICATES(
            "intersect all and except all",
            "Select rowNumber().over(partitionBy(...)) beside the columns of both queries, and use intersect(...) or except(...)."),
    /** A recursion with UNION. */
    DISTINCT_RECURSION(
            "recursion that ends when there are no new rows",
            "Use recursive(...), count the depth in a column, and end it with a condition on that."),
    /** MATERIALIZED. */
    MATERIALIZED_HINT("materialized hint", "Leave it out; the rows are the same."),
    /** Common table expressions joined by UPDATE or DELETE. */
    CTE_AS_JOINED_SOURCE_OF_CHANGE(
            "common table expression as a source of update or delete",
            "Use derived(...) instead of cte(...), or a sub-select in where(...)."),
    /** ROLLUP. */
    ROLLUP("rollup", "Join the grouped queries with unionAll(...)."),
    /** CUBE and GROUPING SETS. */
    GROUPING_SETS("cube and grouping sets", "Join the grouped queries with unionAll(...)."),
    /** GROUPING. */
    GROUPING_FUNCTION(
            "function grouping",
            "Group by columns that are never NULL, and test whether they are, or join the grouped queries with unionAll(...)."),
    /** COUNT(DISTINCT) of several expressions. */
    COUNT_DISTINCT_TUPLES(
            "count of different values of several expressions",
            "Count the rows of a derived(...) table that selects them with distinct()."),
    /** Standard deviation and variance. */
    STATISTICS(
            "standard deviation and variance",
            "Compute them from count(), sum(x) and sum(x.times(x)) in the application."),
    /** Distinct texts with a separator. */
    DISTINCT_STRING_AGG(
            "stringAgg(...).distinct()", "Aggregate a derived table that selects the texts with distinct()."),
    /** GROUPS frames. */
    GROUPS_FRAME("groups frame", "Use rows(...), or range(...) over denseRank() in a derived table."),
    /** Frames of time. */
    TEMPORAL_FRAMES(
            "range frame of a time",
            "Use rows(...), or aggregate in a sub-select with inRange(...) on the time of the row."),
    /** MIN and MAX of UUIDs. */
    UUID_EXTREMES("least or greatest UUID", "Take the one of its text, min(x.cast(TEXT))."),
    /** EXCLUDE. */
    FRAME_EXCLUSION("exclusion from frames", "Take the value of the current row from the result by arithmetic."),
    /** A third argument of LAG and LEAD. */
    LAG_DEFAULT(
            "default of lag and lead",
            "Use coalesce(...) on the result if the values are never NULL, or rowNumber() to tell where there is no row."),
    /** FOR UPDATE. */
    ROW_LOCKS("lock of single rows", "A transaction that writes locks the whole database; begin with the write."),
    /** FOR SHARE. */
    SHARE_LOCKS("for share", "Use forUpdate()."),
    /** FOR UPDATE of rows that are made of several. */
    LOCKS_OF_MERGED_ROWS(
            "lock of rows that are grouped, distinct or joined by a set operation",
            "Lock the rows that they are made of in a query of its own."),
    /** OF. */
    LOCKS_OF_TABLES("for update of some tables", "Lock the rows of all tables, or lock in a query of its own."),
    /** EXPLAIN ANALYZE of changes. */
    ANALYZED_CHANGES(
            "explain analyze of changes",
            "Use explain(...), or analyze a query for the rows that the change would meet.");

    private final String what;
    private final String alternative;

    SqlFeature(String what, String alternative) {
        this.what = what;
        this.alternative = alternative;
    }

    /** What it is, in words. */
    public String what() {
        return what;
    }

    /** What to do where it is missing. */
    public String alternative() {
        return alternative;
    }
}
