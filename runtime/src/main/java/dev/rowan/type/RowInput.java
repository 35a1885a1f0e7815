package dev.rowan.type;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by column, counted from 1. What is here is JDBC's own way; {@link Transport}s of
 * drivers that differ override single methods.
 *
 * <p>Methods called {@code ...At} throw {@link ValueException} on NULL, methods called {@code ...OrNullAt} return null.
 * All throw {@link UncheckedSqlException} for what the driver throws. Confined to the thread that executes the query.
 */
public class RowInput {
    /** The driver's row. */
    protected final ResultSet row;

    private final JsonCodec json;
    private int @Nullable [] order;
    private Loading loading = Loading.NONE;

    /** Reads the rows of a result. */
    public RowInput(ResultSet row, JsonCodec json) {
        this.row = row;
        this.json = json;
    }

    /** Reads values that are at hand, and no result. */
    @SuppressWarnings("NullAway") // a subclass that needs no row overrides all that would read it
    RowInput(JsonCodec json) {
        this.row = null;
        this.json = json;
    }

    /** Reads and writes the JSON of columns. */
    public final JsonCodec jsonCodec() {
        return json;
    }

    /** The names of the result's columns, as it labels them. */
    public final List<String> labels() {
        try {
            ResultSetMetaData data = row.getMetaData();
            List<String> labels = new ArrayList<>(data.getColumnCount());
            for (int i = 1; i <= data.getColumnCount(); i++) {
                labels.add(data.getColumnLabel(i));
            }
            return labels;
        } catch (SQLException e) {
            throw new UncheckedSqlException(0, e);
        }
    }

    /** What is done with whole records. */
    public final Loading loading() {
        return loading;
    }

    /** Has something done with whole records. */
    public final void loadingBy(Loading other) {
        loading = other;
    }

    /** What a column is read as of which only the server says what it holds. */
    SqlType<?> typeOf(int jdbcType, String serverType, int precision) {
        return ColumnTypes.of(jdbcType, serverType);
    }

    /**
     * Reads the columns in another order than the result has them, as hand-written SQL may need.
     *
     * @param columns for each column as it is read the one of the result, both counted from 1
     */
    public final void readInOrder(int... columns) {
        order = columns.clone();
    }

    /** The result's column for one that is read. */
    protected final int column(int index) {
        int[] columns = order;
        return columns == null ? index : columns[index - 1];
    }

    /** Whether every one of {@code count} columns from {@code index} on is NULL. */
    public boolean allNullAt(int index, int count) {
        try {
            for (int i = index; i < index + count; i++) {
                if (row.getObject(column(i)) != null) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A value of any type. */
    public <T> T at(int index, SqlType<T> type) {
        return required(type.read(this, index), index);
    }

    /** A value of any type, or null for NULL. */
    public <T> @Nullable T orNullAt(int index, SqlType<T> type) {
        return type.read(this, index);
    }

    /** A {@code boolean}. */
    public boolean booleanAt(int index) {
        try {
            boolean value = row.getBoolean(column(index));
            if (!value && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code boolean}, or null for NULL. */
    public @Nullable Boolean booleanOrNullAt(int index) {
        try {
            boolean value = row.getBoolean(column(index));
            return !value && row.wasNull() ? null : (Boolean) value;
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A {@code byte}. */
    public byte byteAt(int index) {
        try {
            byte value = row.getByte(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code byte}, or null for NULL. */
    public @Nullable Byte byteOrNullAt(int index) {
        try {
            byte value = row.getByte(column(index));
            return value == 0 && row.wasNull() ? null : (Byte) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code short}. */
    public short shortAt(int index) {
        try {
            short value = row.getShort(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code short}, or null for NULL. */
    public @Nullable Short shortOrNullAt(int index) {
        try {
            short value = row.getShort(column(index));
            return value == 0 && row.wasNull() ? null : (Short) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** An {@code int}. */
    public int intAt(int index) {
        try {
            int value = row.getInt(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** An {@code int}, or null for NULL. */
    public @Nullable Integer intOrNullAt(int index) {
        try {
            int value = row.getInt(column(index));
            return value == 0 && row.wasNull() ? null : (Integer) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code long}. */
    public long longAt(int index) {
        try {
            long value = row.getLong(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code long}, or null for NULL. */
    public @Nullable Long longOrNullAt(int index) {
        try {
            long value = row.getLong(column(index));
            return value == 0 && row.wasNull() ? null : (Long) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code long} without a box for it, or another one for NULL. */
    public long longOrAt(int index, long missing) {
        try {
            long value = row.getLong(column(index));
            return value == 0 && row.wasNull() ? missing : value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code float}. */
    public float floatAt(int index) {
        try {
            float value = row.getFloat(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code float}, or null for NULL. */
    public @Nullable Float floatOrNullAt(int index) {
        try {
            float value = row.getFloat(column(index));
            return value == 0 && row.wasNull() ? null : (Float) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code double}. */
    public double doubleAt(int index) {
        try {
            double value = row.getDouble(column(index));
            if (value == 0 && row.wasNull()) {
                throw nullAt(index);
            }
            return value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** A {@code double}, or null for NULL. */
    public @Nullable Double doubleOrNullAt(int index) {
        try {
            double value = row.getDouble(column(index));
            return value == 0 && row.wasNull() ? null : (Double) value;
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** Text. */
    public String stringAt(int index) {
        return required(stringOrNullAt(index), index);
    }

    /** Text, or null for NULL. */
    public @Nullable String stringOrNullAt(int index) {
        try {
            return row.getString(column(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A decimal. */
    public BigDecimal decimalAt(int index) {
        return required(decimalOrNullAt(index), index);
    }

    /** A decimal, or null for NULL. */
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        try {
            return row.getBigDecimal(column(index));
        } catch (SQLException | NumberFormatException e) {
            throw unread(index, e);
        }
    }

    /** Bytes. */
    public byte[] bytesAt(int index) {
        return required(bytesOrNullAt(index), index);
    }

    /** Bytes, or null for NULL. */
    public byte @Nullable [] bytesOrNullAt(int index) {
        try {
            return row.getBytes(column(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A UUID. */
    public UUID uuidAt(int index) {
        return required(uuidOrNullAt(index), index);
    }

    /** A UUID, or null for NULL. */
    public @Nullable UUID uuidOrNullAt(int index) {
        try {
            return row.getObject(column(index), UUID.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A date. */
    public LocalDate dateAt(int index) {
        return required(dateOrNullAt(index), index);
    }

    /** A date, or null for NULL. */
    public @Nullable LocalDate dateOrNullAt(int index) {
        try {
            return row.getObject(column(index), LocalDate.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A time of day. */
    public LocalTime timeAt(int index) {
        return required(timeOrNullAt(index), index);
    }

    /** A time of day, or null for NULL. */
    public @Nullable LocalTime timeOrNullAt(int index) {
        try {
            return row.getObject(column(index), LocalTime.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A date and time. */
    public LocalDateTime dateTimeAt(int index) {
        return required(dateTimeOrNullAt(index), index);
    }

    /** A date and time, or null for NULL. */
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        try {
            return row.getObject(column(index), LocalDateTime.class);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A point on the time line. */
    public Instant instantAt(int index) {
        return required(instantOrNullAt(index), index);
    }

    /** A point on the time line, or null for NULL. */
    public @Nullable Instant instantOrNullAt(int index) {
        try {
            OffsetDateTime value = row.getObject(column(index), OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** JSON as text. */
    public String jsonAt(int index) {
        return required(jsonOrNullAt(index), index);
    }

    /** JSON as text, or null for NULL. */
    public @Nullable String jsonOrNullAt(int index) {
        try {
            return row.getString(column(index));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** A list that is stored as an array, or null for NULL. Its elements may be null. */
    public <E> @Nullable List<E> arrayOrNullAt(int index, SqlType<E> element) {
        try {
            Array array = row.getArray(column(index));
            if (array == null) {
                return null;
            }
            List<@Nullable E> values = new ArrayList<>();
            try (ResultSet elements = array.getResultSet()) {
                RowInput in = over(elements);
                while (elements.next()) {
                    values.add(element.read(in, 2));
                }
            }
            array.free();
            return ArrayType.withNulls(values);
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    /** The same for another result of the same driver. */
    RowInput over(ResultSet other) {
        return new RowInput(other, json);
    }

    /** The value, which must be there. */
    public static <T> T required(@Nullable T value, int index) {
        if (value == null) {
            throw nullAt(index);
        }
        return value;
    }

    /** MySQL's driver parses text where a number is asked for, and says what it could not parse. */
    private static RuntimeException unread(int index, Exception failure) {
        return failure instanceof SQLException
                ? new UncheckedSqlException(index, (SQLException) failure)
                : new ValueException(index, "is text that is no number", null);
    }

    private static ValueException nullAt(int index) {
        return new ValueException(index, "is NULL, where a value is expected", null);
    }
}
