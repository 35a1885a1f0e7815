package dev.rowan.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    public byte byteAt(int index) {
        return (byte) there(index, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public @Nullable Byte byteOrNullAt(int index) {
        Long value = wholeOrNull(index, Byte.MIN_VALUE, Byte.MAX_VALUE);
        return value == null ? null : (Byte) value.byteValue();
    }

    @Override
    public short shortAt(int index) {
        return (short) there(index, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public @Nullable Short shortOrNullAt(int index) {
        Long value = wholeOrNull(index, Short.MIN_VALUE, Short.MAX_VALUE);
        return value == null ? null : (Short) value.shortValue();
    }

    @Override
    public int intAt(int index) {
        return (int) there(index, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public @Nullable Integer intOrNullAt(int index) {
        Long value = wholeOrNull(index, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : (Integer) value.intValue();
    }

    @Override
    public long longAt(int index) {
        return there(index, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public @Nullable Long longOrNullAt(int index) {
        return wholeOrNull(index, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long there(int index, long least, long greatest) {
        try {
            long value = whole(index, least, greatest);
            if (value == 0 && row.wasNull()) {
                return required(null, index);
            }
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    private @Nullable Long wholeOrNull(int index, long least, long greatest) {
        try {
            long value = whole(index, least, greatest);
            return value == 0 && row.wasNull() ? null : (Long) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** All whole numbers are of 64 bits, of which the driver would cut off some; longer ones are floating point numbers. */
    private long whole(int index, long least, long greatest) throws SQLException {
        long value = row.getLong(column(index));
        boolean extreme = value == Long.MIN_VALUE || value == Long.MAX_VALUE;
        if (value < least || value > greatest || extreme && row.getObject(column(index)) instanceof Double) {
            throw new ValueException(index, "is out of the range from " + least + " to " + greatest, null);
        }
        return value;
    }

    @Override
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        Object stored = objectOrNullAt(index);
        if (stored instanceof Double number && Double.isFinite(number)) {
            return decimal(number);
        }
        return stored == null ? null : parsed(index, "a decimal", BigDecimal::new);
    }

    private static BigDecimal decimal(double number) {
        BigDecimal exact = new BigDecimal(number, EXACT).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }

    /** A decimal in the form of the server's function for literals: a text, a whole or a floating point number. */
    static BigDecimal decimal(String literal) {
        if (literal.startsWith("'")) {
            return new BigDecimal(literal.substring(1, literal.length() - 1));
        }
        boolean whole = literal.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return whole ? new BigDecimal(literal) : decimal(Double.parseDouble(literal));
    }

    private @Nullable Object objectOrNullAt(int index) {
        try {
            return row.getObject(column(index));
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
        return parsed(index, "a date", IsoTimes::date);
    }

    @Override
    public @Nullable LocalTime timeOrNullAt(int index) {
        return parsed(index, "a time", IsoTimes::time);
    }

    @Override
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        return parsed(index, "a date and time", IsoTimes::dateTime);
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        LocalDateTime value = dateTimeOrNullAt(index);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private <T> @Nullable T parsed(int index, String what, Function<String, T> parser) {
        return TextForms.column(stringOrNullAt(index), index, what, parser);
    }
}
