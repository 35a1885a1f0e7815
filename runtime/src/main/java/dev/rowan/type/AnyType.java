package dev.rowan.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever a column holds, by the class of what the driver gives: the numbers of one kind as one class, arrays as lists. */
final class AnyType extends SqlType<Object> {
    static final SqlType<Object> ANY = new AnyType();

    private AnyType() {
        super(DataType.of(SqlKind.TEXT));
    }

    @Override
    public @Nullable Object read(RowInput in, int index) {
        try {
            return normal(in.row.getObject(in.column(index)));
        } catch (SQLException e) {
            throw new UncheckedSqlException(index, e);
        }
    }

    private static @Nullable Object normal(@Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            Object elements = array.getArray();
            array.free();
            return normal(elements);
        }
        if (value instanceof Object[] elements) {
            @Nullable Object[] normal = new @Nullable Object[elements.length];
            for (int i = 0; i < elements.length; i++) {
                normal[i] = normal(elements[i]);
            }
            List<@Nullable Object> list = Arrays.asList(normal);
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : value;
    }

    @Override
    public void write(RowOutput out, Object value) {
        throw new ValueException("is of no type that can be bound");
    }

    @Override
    public Object cast(Object value) {
        return value;
    }
}
