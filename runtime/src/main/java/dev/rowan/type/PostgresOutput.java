package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** PostgreSQL takes JSON, and text of types that are given by hand, as a value of no particular type. */
final class PostgresOutput extends MicrosecondOutput {
    PostgresOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    @Override
    public void putJson(String value) {
        putOther(value);
    }

    /** Its own enums, and other types that are no text, are not compared with text. */
    @Override
    public void putTextOfColumn(String value) {
        putOther(value);
    }

    @Override
    public void putNullOfColumn() {
        putNull(SqlKind.JSON);
    }

    private void putOther(String value) {
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
        int index = advance();
        try {
            String name = elementName(element.dataType().kind());
            statement.setArray(index, statement.getConnection().createArrayOf(name, elements(index, element, values)));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** Times as the server reads them, cut off to what it keeps. */
    @Override
    Object element(int index, Object value) {
        Object own = super.element(index, value);
        if (own instanceof LocalDate day) {
            return text(day, "");
        } else if (own instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        } else if (own instanceof LocalDateTime time) {
            return text(time.toLocalDate(), " " + time.toLocalTime().truncatedTo(ChronoUnit.MICROS));
        } else if (own instanceof Instant moment) {
            LocalDateTime time =
                    utc(index, moment.truncatedTo(ChronoUnit.MICROS)).toLocalDateTime();
            return text(time.toLocalDate(), " " + time.toLocalTime() + "+00");
        }
        return own;
    }

    /** A year before the first is one before Christ, and one of five digits has no sign. */
    private static String text(LocalDate day, String time) {
        String year = String.valueOf(day.get(ChronoField.YEAR_OF_ERA));
        String date = "0".repeat(Math.max(0, 4 - year.length()))
                + year
                + day.withYear(4).toString().substring(4);
        return date + time + (day.getYear() < 1 ? " BC" : "");
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
