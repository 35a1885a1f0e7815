package dev.rowan.sql;

import dev.rowan.sql.node.SubselectNode;

/** The functions of {@link Sql}. */
public abstract sealed class SqlFunctions extends SqlExpressions permits SqlAggregates {
    SqlFunctions() {}

    /** The one value of a query, as an expression; NULL if it has no row. */
    public static <T, X extends Expr<?>> X scalar(Kind<T, X> kind, Select<? extends T> query) {
        return kind.make(new SubselectNode(query.single()));
    }
}
