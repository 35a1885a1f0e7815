package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** PostgreSQL takes JSON as a value of no particular type. */
final class PostgresOutput extends MicrosecondOutput {
    PostgresOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putJson(String value) {
        int index = advance();
        try {
            statement.setObject(index, wellFormed(index, value), Types.OTHER);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    @Override
    protected int jdbcType(SqlKind kind) {
        return kind == SqlKind.JSON ? Types.OTHER : super.jdbcType(kind);
    }

    @Override
    public <E> void putArray(SqlType<E> element, List<E> values) {
        putArray(elementName(element.dataType().kind()), element, values);
    }

    private static String elementName(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case INT8, INT16 -> "int2";
            case INT32 -> "int4";
            case INT64 -> "int8";
            case FLOAT32 -> "float4";
            case FLOAT64 -> "float8";
            case DECIMAL -> "numeric";
            case TEXT -> "text";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case INSTANT -> "timestamptz";
            case JSON -> "jsonb";
            case ARRAY -> throw new ValueException("is an array of arrays");
        };
    }
}
