package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;

/** The values and functions of {@link Sql}. */
public abstract sealed class SqlFunctions extends SqlProjections permits SqlAggregates {
    SqlFunctions() {}

    /** The one value of a query, as an expression; NULL if it has no row. */
    public static <T, X extends Expr<?>> X scalar(Kind<T, X> kind, Select<? extends T> query) {
        return kind.make(new SubselectNode(query.single()));
    }

    /** A number as an expression. */
    public static IntegralExpr<Integer> value(int value) {
        return Types.INTEGER.make(new BindNode(SqlTypes.INT32, value));
    }

    /** A number as an expression. */
    public static IntegralExpr<Long> value(long value) {
        return Types.BIGINT.make(new BindNode(SqlTypes.INT64, value));
    }

    /** A decimal as an expression. */
    public static FractionalExpr<BigDecimal> value(BigDecimal value) {
        return Types.DECIMAL.make(new BindNode(SqlTypes.DECIMAL, value));
    }

    /** A text as an expression. */
    public static TextExpr value(String value) {
        return Types.TEXT.make(new BindNode(SqlTypes.STRING, value));
    }
}
