package dev.rowan.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** SQLite has whole numbers, floating point numbers, text and bytes; the rest is text. */
final class SqliteOutput extends RowOutput {
    /** The decimal digits that a floating point number keeps whatever they are. */
    static final int EXACT_DIGITS = 15;

    SqliteOutput(PreparedStatement statement, JsonCodec json) {
        super(statement, json);
    }

    /** SQLite keeps the character, and its functions and patterns end the text there, so that a search finds everything. */
    @Override
    public void putString(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new ValueException(
                    position(), "is text with the character U+0000, which SQLite takes for the end of a text", null);
        }
        super.putString(value);
    }

    @Override
    public void putDecimal(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            putLong(plain.longValueExact());
        } else if (plain.precision() <= EXACT_DIGITS && Math.abs((long) plain.scale()) < 290) {
            putDouble(plain.doubleValue());
        } else {
            throw new ValueException(
                    position(),
                    "is a decimal of more than " + EXACT_DIGITS
                            + " digits, which SQLite would round; store it as text through a converter",
                    null);
        }
    }

    @Override
    public void putDouble(double value) {
        if (Double.isNaN(value)) {
            throw new ValueException(position(), "is not a number, which SQLite would store as NULL", null);
        }
        super.putDouble(value);
    }

    @Override
    public void putFloat(float value) {
        putDouble(value);
    }

    @Override
    public void putUuid(UUID value) {
        putString(value.toString());
    }

    @Override
    public void putDate(LocalDate value) {
        putString(SqliteTimes.text(position(), value));
    }

    @Override
    public void putTime(LocalTime value) {
        putString(SqliteTimes.text(value));
    }

    @Override
    public void putDateTime(LocalDateTime value) {
        putString(SqliteTimes.text(position(), value));
    }

    @Override
    public void putInstant(Instant value) {
        putDateTime(utc(position(), value).toLocalDateTime());
    }

    @Override
    protected int jdbcType(SqlKind kind) {
        return Types.NULL;
    }
}
