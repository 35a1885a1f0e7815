package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Parameter;
import dev.rowan.sql.node.RowCount;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import dev.rowan.type.ValueException;
import org.jspecify.annotations.Nullable;

/** Numbers of rows. */
final class Limits {
    private static final SqlType<Long> ROWS = new NotNegative();

    private Limits() {}

    static RowCount notNegative(long rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException("A " + what + " cannot be negative");
        }
        return RowCount.of(rows);
    }

    /** Refuses a query that gives a part of its rows already. */
    static void requireNone(@Nullable RowCount limit, @Nullable RowCount offset) {
        if (limit != null || offset != null) {
            throw parts();
        }
    }

    /** The refusal of a query that gives a part of its rows already. */
    static IllegalArgumentException parts() {
        return new IllegalArgumentException(
                "A query that is read in pages has no limit, offset or place of its own; the request has");
    }

    static RowCount parameter(IntegralExpr<?> parameter) {
        return RowCount.of(new BindNode(ROWS, new Parameter(Parameters.name(parameter), true)));
    }

    private static final class NotNegative extends SqlType<Long> {
        NotNegative() {
            super(SqlTypes.INT64.dataType());
        }

        @Override
        public @Nullable Long read(RowInput in, int index) {
            return SqlTypes.INT64.read(in, index);
        }

        @Override
        public void write(RowOutput out, Long value) {
            SqlTypes.INT64.write(out, value);
        }

        @Override
        public Long cast(Object value) {
            Long rows = SqlTypes.INT64.cast(value);
            if (rows < 0) {
                throw new ValueException("is negative, and a number of rows is expected");
            }
            return rows;
        }
    }
}
