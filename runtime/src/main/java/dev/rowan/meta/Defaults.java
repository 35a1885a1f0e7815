package dev.rowan.meta;

import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import dev.rowan.type.ValueException;
import dev.rowan.type.ValueInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a component is when nothing is said of it. */
final class Defaults {
    private Defaults() {}

    /** The constant that is declared as the column's default; null for none. */
    static @Nullable Object constant(ColumnMeta column) {
        Object constant = column.defaultValue();
        if (constant == null || column.dataType().kind() != SqlKind.JSON || column.type() == SqlTypes.JSON_TEXT) {
            return constant == null ? null : column.type().cast(constant);
        }
        return constant.equals("[]") ? List.of() : Map.of();
    }

    /** What stands in for a value until the database or Rowan has made it; null where nothing can, or nobody makes one. */
    static @Nullable Object placeholder(ColumnMeta column) {
        return column.managed() ? zero(column.type()) : null;
    }

    private static @Nullable Object zero(SqlType<?> type) {
        try {
            return type.read(
                    new ValueInput(new @Nullable Object[] {zero(type.dataType().kind())}), 1);
        } catch (ValueException e) {
            return null;
        }
    }

    private static @Nullable Object zero(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN -> false;
            case INT8 -> (byte) 0;
            case INT16 -> (short) 0;
            case INT32 -> 0;
            case INT64 -> 0L;
            case FLOAT32 -> 0f;
            case FLOAT64 -> 0d;
            case DECIMAL -> BigDecimal.ZERO;
            case TEXT -> "";
            case BYTES -> new byte[0];
            case DATE -> LocalDate.EPOCH;
            case TIME -> LocalTime.MIDNIGHT;
            case TIMESTAMP -> LocalDate.EPOCH.atStartOfDay();
            case INSTANT -> Instant.EPOCH;
            case UUID, JSON, ARRAY -> null;
        };
    }
}
