package dev.rowan.sql;

import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns by which rows of a shape find each other, by their places in a selection. */
public final class ShapeKey {
    private final int[] offsets;
    private final List<SqlType<?>> types;

    ShapeKey(int[] offsets, List<SqlType<?>> types) {
        this.offsets = offsets;
        this.types = types;
    }

    /** Whether it is a single {@code long}. */
    public boolean isLong() {
        return types.size() == 1 && types.get(0).equals(SqlTypes.INT64);
    }

    /** How many columns it has. */
    public int width() {
        return offsets.length;
    }

    /** Whether a row has none. */
    public boolean isMissing(RowInput in, int at) {
        for (int offset : offsets) {
            if (in.allNullAt(at + offset, 1)) {
                return true;
            }
        }
        return false;
    }

    /** The key of a row, if {@link #isLong}. */
    public long longAt(RowInput in, int at) {
        return in.longAt(at + offsets[0]);
    }

    /** The key of a row, as an object that equals that of other rows with this key: a list where there are several columns. */
    public Object read(RowInput in, int at) {
        if (offsets.length == 1) {
            return comparable(in.at(at + offsets[0], types.get(0)));
        }
        List<Object> values = new ArrayList<>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            values.add(comparable(in.at(at + offsets[i], types.get(i))));
        }
        return values;
    }

    /** The values of a key that is at hand, as {@link #read} gives them; null where one is missing. */
    public static @Nullable Object of(List<? extends @Nullable Object> values) {
        List<Object> all = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) {
                return null;
            }
            all.add(comparable(value));
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    private static Object comparable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /** A value of a key as it is bound; the buffers are those of {@link #comparable}, around whole arrays. */
    @SuppressWarnings("ByteBufferBackingArray")
    static Object bound(Object value) {
        return value instanceof ByteBuffer bytes ? bytes.array() : value;
    }
}
