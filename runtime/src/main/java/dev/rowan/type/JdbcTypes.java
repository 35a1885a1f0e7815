package dev.rowan.type;

import java.sql.Types;

/** JDBC's type codes of the kinds. */
final class JdbcTypes {
    private JdbcTypes() {}

    static int of(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN -> Types.BOOLEAN;
            case INT8 -> Types.TINYINT;
            case INT16 -> Types.SMALLINT;
            case INT32 -> Types.INTEGER;
            case INT64 -> Types.BIGINT;
            case FLOAT32 -> Types.REAL;
            case FLOAT64 -> Types.DOUBLE;
            case DECIMAL -> Types.DECIMAL;
            case TEXT, JSON -> Types.VARCHAR;
            case BYTES -> Types.VARBINARY;
            case UUID -> Types.OTHER;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case TIMESTAMP -> Types.TIMESTAMP;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case ARRAY -> Types.ARRAY;
        };
    }
}
