package dev.rowan.exec;

import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values without a column are bound: by their class. */
final class NativeValues {
    private static final Map<Class<?>, SqlType<?>> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, SqlTypes.BOOLEAN),
            Map.entry(String.class, SqlTypes.STRING),
            Map.entry(Character.class, SqlTypes.CHARACTER),
            Map.entry(byte[].class, SqlTypes.BYTES),
            Map.entry(UUID.class, SqlTypes.UUID_VALUE),
            Map.entry(LocalDate.class, SqlTypes.DATE),
            Map.entry(LocalTime.class, SqlTypes.TIME),
            Map.entry(LocalDateTime.class, SqlTypes.DATE_TIME),
            Map.entry(Instant.class, SqlTypes.INSTANT),
            Map.entry(OffsetDateTime.class, SqlTypes.OFFSET_DATE_TIME),
            Map.entry(Year.class, SqlTypes.YEAR),
            Map.entry(YearMonth.class, SqlTypes.YEAR_MONTH),
            Map.entry(Duration.class, SqlTypes.DURATION));

    private NativeValues() {}

    /** What binds a value, which may be null. */
    static Binder binder(@Nullable Object value) {
        if (value == null) {
            return RowOutput::putUntypedNull;
        }
        if (value instanceof Enum<?> constant) {
            return out -> out.putString(constant.name());
        }
        SqlType<?> type = value instanceof Number number ? SqlTypes.ofNumber(number) : TYPES.get(value.getClass());
        if (type == null) {
            throw new IllegalArgumentException("A " + value.getClass().getSimpleName()
                    + " cannot be bound as it is; bind it with a column or a type");
        }
        return binder(type, value);
    }

    @SuppressWarnings("unchecked") // the type was found by the value's class
    private static <T> Binder binder(SqlType<T> type, Object value) {
        return out -> out.put(type, (T) value);
    }
}
