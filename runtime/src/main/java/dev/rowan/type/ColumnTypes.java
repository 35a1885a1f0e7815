package dev.rowan.type;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What columns are read as of which nobody says what they hold: whole numbers as {@code Long}, decimals as
 * {@code BigDecimal}, floating point numbers as {@code Double}, and the rest as its type in Java. What has none is text.
 */
public final class ColumnTypes {
    /** JDBC 4.3 has no constant for it. */
    private static final int DECFLOAT = 2015;

    private ColumnTypes() {}

    /** The types of a result's columns, in order. */
    public static List<SqlType<?>> of(RowInput in) {
        try {
            ResultSetMetaData data = in.row.getMetaData();
            List<SqlType<?>> types = new ArrayList<>(data.getColumnCount());
            for (int i = 1; i <= data.getColumnCount(); i++) {
                String name = String.valueOf(data.getColumnTypeName(i)).toLowerCase(Locale.ROOT);
                types.add(in.typeOf(data.getColumnType(i), name, data.getPrecision(i)));
            }
            return types;
        } catch (SQLException e) {
            throw new UncheckedSqlException(0, e);
        }
    }

    /** The type of a column by JDBC's constant and by the server's name, which tells apart what is one in JDBC. */
    static SqlType<?> of(int jdbcType, String name) {
        return switch (name) {
            case "timestamptz", "timestamp with time zone" -> SqlTypes.INSTANT;
            case "uuid" -> SqlTypes.UUID_VALUE;
            case "json", "jsonb" -> SqlTypes.JSON_TEXT;
            case "bit", "money", "timetz" -> SqlTypes.STRING;
            case "year" -> SqlTypes.INT64;
            case "bigint unsigned" -> SqlTypes.DECIMAL;
            default -> of(jdbcType);
        };
    }

    private static SqlType<?> of(int jdbcType) {
        return switch (jdbcType) {
            case Types.BOOLEAN, Types.BIT -> SqlTypes.BOOLEAN;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> SqlTypes.INT64;
            case Types.DECIMAL, Types.NUMERIC, DECFLOAT -> SqlTypes.DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> SqlTypes.FLOAT64;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> SqlTypes.BYTES;
            case Types.DATE -> SqlTypes.DATE;
            case Types.TIME -> SqlTypes.TIME;
            case Types.TIMESTAMP -> SqlTypes.DATE_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> SqlTypes.INSTANT;
            case Types.ARRAY, Types.NULL -> AnyType.ANY;
            default -> SqlTypes.STRING;
        };
    }
}
