package dev.rowan.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement, bound one after the other. What is here is JDBC's own way; {@link Transport}s of
 * drivers that differ override single methods.
 *
 * <p>All methods throw {@link UncheckedSqlException} for what the driver throws. Confined to one thread.
 */
public class RowOutput {
    /** The driver's statement. */
    protected final PreparedStatement statement;

    private final JsonCodec json;
    private int next = 1;

    /** Binds the parameters of a statement from the first on. */
    public RowOutput(PreparedStatement statement, JsonCodec json) {
        this.statement = statement;
        this.json = json;
    }

    /** Reads and writes the JSON of columns. */
    public final JsonCodec jsonCodec() {
        return json;
    }

    /** Begins again at the first parameter, for the next row of a batch. */
    public final void restart() {
        next = 1;
    }

    /** The parameter that is bound next, counted from 1. */
    public final int position() {
        return next;
    }

    /** Claims the next position. */
    protected final int advance() {
        return next++;
    }

    /** A value of any type. */
    public final <T> void put(SqlType<T> type, T value) {
        Objects.requireNonNull(value);
        type.write(this, value);
    }

    /** A value of any type, or NULL. */
    public final <T> void putOrNull(SqlType<T> type, @Nullable T value) {
        if (value == null) {
            type.writeNull(this);
        } else {
            type.write(this, value);
        }
    }

    /** NULL of a kind. */
    public void putNull(SqlKind kind) {
        int index = advance();
        try {
            statement.setNull(index, jdbcType(kind));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** NULL where nothing is known of its type, as in hand-written SQL. */
    public final void putUntypedNull() {
        int index = advance();
        try {
            statement.setNull(index, Types.NULL);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** The constant of {@link Types} for a kind. */
    protected int jdbcType(SqlKind kind) {
        return JdbcTypes.of(kind);
    }

    /** A {@code boolean}. */
    public final void putBoolean(boolean value) {
        int index = advance();
        try {
            statement.setBoolean(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code boolean}, or NULL. */
    public final void putBooleanOrNull(@Nullable Boolean value) {
        if (value == null) {
            putNull(SqlKind.BOOLEAN);
        } else {
            putBoolean(value);
        }
    }

    /** A {@code byte}. */
    public final void putByte(byte value) {
        int index = advance();
        try {
            statement.setByte(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code byte}, or NULL. */
    public final void putByteOrNull(@Nullable Byte value) {
        if (value == null) {
            putNull(SqlKind.INT8);
        } else {
            putByte(value);
        }
    }

    /** A {@code short}. */
    public final void putShort(short value) {
        int index = advance();
        try {
            statement.setShort(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code short}, or NULL. */
    public final void putShortOrNull(@Nullable Short value) {
        if (value == null) {
            putNull(SqlKind.INT16);
        } else {
            putShort(value);
        }
    }

    /** An {@code int}. */
    public final void putInt(int value) {
        int index = advance();
        try {
            statement.setInt(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** An {@code int}, or NULL. */
    public final void putIntOrNull(@Nullable Integer value) {
        if (value == null) {
            putNull(SqlKind.INT32);
        } else {
            putInt(value);
        }
    }

    /** A {@code long}. */
    public final void putLong(long value) {
        int index = advance();
        try {
            statement.setLong(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code long}, or NULL. */
    public final void putLongOrNull(@Nullable Long value) {
        if (value == null) {
            putNull(SqlKind.INT64);
        } else {
            putLong(value);
        }
    }

    /** A {@code float}. */
    public void putFloat(float value) {
        int index = advance();
        try {
            statement.setFloat(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code float}, or NULL. */
    public final void putFloatOrNull(@Nullable Float value) {
        if (value == null) {
            putNull(SqlKind.FLOAT32);
        } else {
            putFloat(value);
        }
    }

    /** A {@code double}. */
    public void putDouble(double value) {
        int index = advance();
        try {
            statement.setDouble(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code double}, or NULL. */
    public final void putDoubleOrNull(@Nullable Double value) {
        if (value == null) {
            putNull(SqlKind.FLOAT64);
        } else {
            putDouble(value);
        }
    }

    /** Text. */
    public void putString(String value) {
        int index = advance();
        try {
            statement.setString(index, wellFormed(index, value));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** Text as a value of whatever type its column has. */
    public void putTextOfColumn(String value) {
        putString(value);
    }

    /** NULL of whatever type its column has. */
    public void putNullOfColumn() {
        putNull(SqlKind.TEXT);
    }

    /** Text, or NULL. */
    public final void putStringOrNull(@Nullable String value) {
        if (value == null) {
            putNull(SqlKind.TEXT);
        } else {
            putString(value);
        }
    }

    /** A decimal. */
    public void putDecimal(BigDecimal value) {
        int index = advance();
        try {
            statement.setBigDecimal(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A decimal, or NULL. */
    public final void putDecimalOrNull(@Nullable BigDecimal value) {
        if (value == null) {
            putNull(SqlKind.DECIMAL);
        } else {
            putDecimal(value);
        }
    }

    /** Bytes. */
    public void putBytes(byte[] value) {
        int index = advance();
        try {
            statement.setBytes(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** Bytes, or NULL. */
    public final void putBytesOrNull(byte @Nullable [] value) {
        if (value == null) {
            putNull(SqlKind.BYTES);
        } else {
            putBytes(value);
        }
    }

    /** A UUID. */
    public void putUuid(UUID value) {
        int index = advance();
        try {
            statement.setObject(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A UUID, or NULL. */
    public final void putUuidOrNull(@Nullable UUID value) {
        if (value == null) {
            putNull(SqlKind.UUID);
        } else {
            putUuid(value);
        }
    }

    /** A date. */
    public void putDate(LocalDate value) {
        int index = advance();
        try {
            statement.setObject(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A date, or NULL. */
    public final void putDateOrNull(@Nullable LocalDate value) {
        if (value == null) {
            putNull(SqlKind.DATE);
        } else {
            putDate(value);
        }
    }

    /** A time of day. */
    public void putTime(LocalTime value) {
        int index = advance();
        try {
            statement.setObject(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A time of day, or NULL. */
    public final void putTimeOrNull(@Nullable LocalTime value) {
        if (value == null) {
            putNull(SqlKind.TIME);
        } else {
            putTime(value);
        }
    }

    /** A date and time. */
    public void putDateTime(LocalDateTime value) {
        int index = advance();
        try {
            statement.setObject(index, value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A date and time, or NULL. */
    public final void putDateTimeOrNull(@Nullable LocalDateTime value) {
        if (value == null) {
            putNull(SqlKind.TIMESTAMP);
        } else {
            putDateTime(value);
        }
    }

    /** A point on the time line. */
    public void putInstant(Instant value) {
        int index = advance();
        try {
            statement.setObject(index, utc(index, value));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A point on the time line, or NULL. */
    public final void putInstantOrNull(@Nullable Instant value) {
        if (value == null) {
            putNull(SqlKind.INSTANT);
        } else {
            putInstant(value);
        }
    }

    /** JSON as text. */
    public void putJson(String value) {
        int index = advance();
        try {
            statement.setString(index, wellFormed(index, value));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** JSON as text, or NULL. */
    public final void putJsonOrNull(@Nullable String value) {
        if (value == null) {
            putNull(SqlKind.JSON);
        } else {
            putJson(value);
        }
    }

    /**
     * A list as an array, whose elements may be null.
     *
     * @throws ValueException if the database has no arrays
     */
    public <E> void putArray(SqlType<E> element, List<E> values) {
        throw new ValueException(
                position(),
                "is an array, which this database does not have; PostgreSQL and H2 do, elsewhere a list is kept as JSON",
                null);
    }

    /** A list as values that the driver takes for the elements of an array. */
    final <E> @Nullable Object[] elements(int index, SqlType<E> element, List<E> values) {
        @Nullable Object[] all = ArrayType.plain(element, values).toArray();
        for (int i = 0; i < all.length; i++) {
            Object each = all[i];
            all[i] = each == null ? null : element(index, each);
        }
        return all;
    }

    /** A stored value as the driver takes it for an element of an array. */
    Object element(int index, Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        return value instanceof String text ? wellFormed(index, text) : value;
    }

    /**
     * A point on the time line as a date and time in UTC.
     *
     * @throws ValueException if it is so far away that it has none
     */
    protected static OffsetDateTime utc(int index, Instant value) {
        try {
            return value.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ValueException(index, "is a point outside the years -999,999,999 to 999,999,999", null);
        }
    }

    /**
     * Text that every driver can encode: one with half a surrogate pair would be stored as a question mark by some.
     *
     * @throws ValueException if it has one
     */
    protected static String wellFormed(int index, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPairAt(text, i++)) {
                throw new ValueException(index, "is text with half a surrogate pair, which has no encoding", null);
            }
        }
        return text;
    }

    private static boolean isPairAt(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
