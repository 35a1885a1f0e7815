package dev.rowan.sql;

import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.type.SqlKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** The functions of {@link Sql}. */
public abstract sealed class SqlFunctions extends SqlExpressions permits SqlAggregates {
    SqlFunctions() {}

    /** The one value of a query, as an expression; NULL if it has no row. */
    public static <T, X extends Expr<?>> X scalar(Kind<T, X> kind, Query<? extends T> query) {
        return kind.make(new SubselectNode(query.single()));
    }

    /**
     * The one value of a query that selects an expression, as a value that compares with its own type; NULL if it has no
     * row. With a kind in front it is all that an expression of that kind is.
     *
     * @throws IllegalArgumentException if the query selects something else than one expression
     */
    public static <T> ValueExpr<T> scalar(Query<T> query) {
        if (query.selection() instanceof Expr<T> expression) {
            return Types.value(expression.type()).make(new SubselectNode(query.single()));
        }
        throw new IllegalArgumentException("A sub-select that stands for a value selects an expression");
    }

    /** The first that is not NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public static <C, X extends Expr<?>> X coalesce(Operand<?, C, X> first, Operand<?, C, ?>... further) {
        return first.callWith(SqlFunction.COALESCE, Arrays.asList(further));
    }

    /** An expression, or a value where it is NULL. */
    public static <C, X extends Expr<?>> X coalesce(Operand<?, C, X> first, C otherwise) {
        return first.coalesce(otherwise);
    }

    /** NULL where an expression equals a value, else the expression. */
    public static <C, X extends Expr<?>> X nullIf(Operand<?, C, X> expression, C value) {
        return expression.nullIf(value);
    }

    /** NULL where two expressions are equal, else the first. */
    public static <C, X extends Expr<?>> X nullIf(Operand<?, C, X> expression, Operand<?, C, ?> other) {
        return expression.nullIf(other);
    }

    /** The greatest of them; NULL if one is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public static <C, X extends Expr<?>> X greatest(Operand<?, C, X> first, Operand<?, C, ?>... further) {
        return first.callWith(SqlFunction.GREATEST, Arrays.asList(further));
    }

    /** The greater of an expression and a value; NULL if the expression is. */
    public static <C, X extends Expr<?>> X greatest(Operand<?, C, X> expression, C value) {
        return expression.greatest(value);
    }

    /** The least of them; NULL if one is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public static <C, X extends Expr<?>> X least(Operand<?, C, X> first, Operand<?, C, ?>... further) {
        return first.callWith(SqlFunction.LEAST, Arrays.asList(further));
    }

    /** The lesser of an expression and a value; NULL if the expression is. */
    public static <C, X extends Expr<?>> X least(Operand<?, C, X> expression, C value) {
        return expression.least(value);
    }

    /** Texts one behind the other; NULL if one is. */
    public static TextExpr concat(TextExpr first, TextExpr... further) {
        return first.callWith(SqlFunction.CONCAT, Arrays.asList(further));
    }

    /** A number from 0 to below 1, another one each time. */
    public static FractionalExpr<Double> random() {
        return Types.DOUBLE.make(new FunctionNode(SqlFunction.RANDOM, List.of()));
    }

    /** Now by the server's clock, as a point on the time line. Some servers mean the beginning of the transaction. */
    public static TemporalExpr<Instant> currentInstant() {
        return Types.INSTANT.make(new TemporalNode(TemporalFunction.NOW, SqlKind.INSTANT, List.of()));
    }

    /** Now by the server's clock, as a date and time in UTC. */
    public static TemporalExpr<LocalDateTime> currentTimestamp() {
        return currentInstant().toDateTime();
    }

    /** Today by the server's clock, in UTC. */
    public static TemporalExpr<LocalDate> currentDate() {
        return currentInstant().toDate();
    }
}
