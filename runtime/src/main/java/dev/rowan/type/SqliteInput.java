package dev.rowan.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SQLite has whole numbers, floating point numbers, text and bytes; the rest is text. */
final class SqliteInput extends RowInput {
    /** The digits of a decimal that pass through a floating point number unharmed; those behind them are its noise. */
    private static final MathContext EXACT = new MathContext(SqliteOutput.EXACT_DIGITS);

    SqliteInput(ResultSet row, JsonCodec json) {
        super(row, json);
    }

    /**
     * Each value is of a type of its own, and the driver tells that of the first row; what the column was declared as tells
     * booleans and decimals apart from other numbers.
     */
    @Override
    SqlType<?> typeOf(int jdbcType, String serverType, int precision) {
        if (serverType.startsWith("bool")) {
            return SqlTypes.BOOLEAN;
        }
        return serverType.startsWith("decimal") ? SqlTypes.DECIMAL : AnyType.ANY;
    }

    @Override
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        Object stored = objectOrNullAt(index);
        if (stored instanceof Double number && Double.isFinite(number)) {
            BigDecimal exact = new BigDecimal(number, EXACT).stripTrailingZeros();
            return exact.scale() < 1 ? exact.setScale(1) : exact;
        }
        return stored == null ? null : parsed(index, "a decimal", BigDecimal::new);
    }

    private @Nullable Object objectOrNullAt(int index) {
        try {
            return row.getObject(index);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        return parsed(index, "a UUID", UUID::fromString);
    }

    @Override
    public @Nullable LocalDate dateOrNullAt(int index) {
        return parsed(index, "a date", LocalDate::parse);
    }

    @Override
    public @Nullable LocalTime timeOrNullAt(int index) {
        return parsed(index, "a time", LocalTime::parse);
    }

    @Override
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        return parsed(index, "a date and time", SqliteTimes::dateTime);
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        LocalDateTime value = dateTimeOrNullAt(index);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private <T> @Nullable T parsed(int index, String what, Function<String, T> parser) {
        String text = stringOrNullAt(index);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ValueException(index, "is no text of " + what, Failures.withoutText(e));
        }
    }
}
