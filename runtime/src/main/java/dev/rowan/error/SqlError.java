package dev.rowan.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an error that a server or a driver reported.
 *
 * @param sql the statement, with placeholders where values were bound; null when there was none (opening a connection)
 * @param sqlState the five characters of SQLSTATE, where the driver gives them
 * @param vendorCode the server's own number, 0 where it has none
 * @param constraint the constraint's or unique index's name, where the server tells
 * @param table the table, where the server tells
 * @param column the column, where the server tells
 * @param driverText the driver's own message, which may quote values; only present when the user asked for it
 * @param batch which row of a batch was refused, where the driver tells
 */
public record SqlError(
        @Nullable String sql,
        @Nullable String sqlState,
        int vendorCode,
        @Nullable String constraint,
        @Nullable String table,
        @Nullable String column,
        @Nullable String driverText,
        @Nullable BatchPosition batch)
        implements Serializable {

    /** An error of one statement, or of which nobody knows the row. */
    public SqlError(
            @Nullable String sql,
            @Nullable String sqlState,
            int vendorCode,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String column,
            @Nullable String driverText) {
        this(sql, sqlState, vendorCode, constraint, table, column, driverText, null);
    }

    /** An error of which only the statement is known. */
    public static SqlError of(@Nullable String sql) {
        return new SqlError(sql, null, 0, null, null, null, null);
    }

    String sentence(String headline) {
        StringBuilder text = new StringBuilder(headline);
        if (sqlState != null || vendorCode != 0) {
            text.append(" (");
            if (sqlState != null) {
                text.append("SQL state ").append(sqlState);
            }
            if (sqlState != null && vendorCode != 0) {
                text.append(", ");
            }
            if (vendorCode != 0) {
                text.append("vendor code ").append(vendorCode);
            }
            text.append(')');
        }
        text.append('.');
        if (batch != null) {
            text.append(" It was row ")
                    .append(batch.row() + 1)
                    .append(" of ")
                    .append(batch.size())
                    .append('.');
        }
        if (driverText != null) {
            text.append(" The driver says: ").append(driverText);
        }
        if (sql != null) {
            text.append(" SQL: ").append(sql);
        }
        return text.toString();
    }

    String about(String subject) {
        StringBuilder text = new StringBuilder(subject);
        if (constraint != null) {
            text.append(' ').append(constraint);
        }
        if (column != null) {
            text.append(constraint == null ? " on column " : ", column ").append(column);
        }
        if (table != null) {
            text.append(column == null && constraint == null ? " on table " : " of table ")
                    .append(table);
        }
        return text.toString();
    }
}
