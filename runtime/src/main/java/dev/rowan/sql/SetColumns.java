package dev.rowan.sql;

import dev.rowan.type.SqlKind;
import java.util.List;

/** Whether the columns of two queries can be rows of one. */
final class SetColumns {
    private SetColumns() {}

    /** Refuses different numbers of columns, and columns of types that have nothing in common. */
    static void requireSame(Selection<?> left, Selection<?> right) {
        List<Expr<?>> one = left.expressions();
        List<Expr<?>> other = right.expressions();
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "The queries of a set operation select as many columns each; the first selects " + one.size()
                            + " and the second " + other.size());
        }
        for (int i = 0; i < one.size(); i++) {
            SqlKind here = kind(one.get(i));
            SqlKind there = kind(other.get(i));
            if (!family(here).equals(family(there))) {
                throw new IllegalArgumentException("Column " + (i + 1) + " of a set operation is " + here
                        + " in the first query and " + there + " in the second; cast one of them");
            }
        }
    }

    private static SqlKind kind(Expr<?> expression) {
        return expression.type().dataType().kind();
    }

    private static Object family(SqlKind kind) {
        return switch (kind) {
            case INT8, INT16, INT32, INT64 -> "whole";
            case FLOAT32, FLOAT64 -> "floating";
            case BOOLEAN, DECIMAL, TEXT, BYTES, UUID, DATE, TIME, TIMESTAMP, INSTANT, JSON, ARRAY -> kind;
        };
    }
}
