package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A number of rows: part of the text, which some servers plan better by, or a parameter.
 *
 * @param rows the number, if it is no parameter
 * @param parameter the parameter, or null
 */
public record RowCount(long rows, @Nullable BindNode parameter) {
    /** A number that is part of the text. */
    public static RowCount of(long rows) {
        return new RowCount(rows, null);
    }

    /** A number that comes with each execution. */
    public static RowCount of(BindNode parameter) {
        return new RowCount(0, parameter);
    }
}
