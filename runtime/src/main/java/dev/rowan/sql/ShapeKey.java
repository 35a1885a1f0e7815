package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
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

    /** Some columns among what is selected, to which those are added that are not there yet. */
    static ShapeKey among(List<Expr<?>> selected, List<Expr<?>> columns) {
        int[] offsets = new int[columns.size()];
        List<SqlType<?>> types = new ArrayList<>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = place(columns.get(i), selected);
            types.add(columns.get(i).type());
        }
        return new ShapeKey(offsets, types);
    }

    private static int place(Expr<?> column, List<Expr<?>> selected) {
        for (int i = 0; i < selected.size(); i++) {
            if (selected.get(i).node().equals(column.node())) {
                return i;
            }
        }
        selected.add(column);
        return selected.size() - 1;
    }

    /** Its columns among what is selected, where the shape begins at a place. */
    List<Node> nodes(List<Expr<?>> selected, int from) {
        List<Node> nodes = new ArrayList<>(offsets.length);
        for (int offset : offsets) {
            nodes.add(selected.get(from + offset).node());
        }
        return nodes;
    }

    /** Adds its columns to an order that does not have them. */
    void addOrder(List<Expr<?>> selected, List<OrderNode> order) {
        for (int i = 0; i < offsets.length; i++) {
            Node column = selected.get(offsets[i]).node();
            if (order.stream().noneMatch(key -> key.node().equals(column))) {
                order.add(new OrderNode(column, types.get(i), false, null));
            }
        }
    }

    /** Whether it is a single {@code long}. */
    public boolean isLong() {
        return types.size() == 1 && types.get(0).equals(SqlTypes.INT64);
    }

    /** Whether a row has none. */
    public boolean isMissing(RowInput in, int at) {
        return isLong() ? longAt(in, at) == null : read(in, at) == null;
    }

    /** The key of a row, if {@link #isLong}; null where it has none. */
    private @Nullable Long longAt(RowInput in, int at) {
        return in.longOrNullAt(at + offsets[0]);
    }

    /** The key of a row, if {@link #isLong}; where it has none, {@code missing}, which may be a key as well. */
    public long longAt(RowInput in, int at, long missing) {
        return in.longOrAt(at + offsets[0], missing);
    }

    /** The same columns in what begins with other ones. */
    ShapeKey movedBy(int columns) {
        int[] moved = offsets.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += columns;
        }
        return new ShapeKey(moved, types);
    }

    /**
     * The key of a row, as an object that equals that of other rows with this key: a list where there are several columns;
     * null where it has none.
     */
    public @Nullable Object read(RowInput in, int at) {
        if (offsets.length == 1) {
            Object value = in.orNullAt(at + offsets[0], types.get(0));
            return value == null ? null : comparable(value);
        }
        List<Object> values = new ArrayList<>(offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            Object value = in.orNullAt(at + offsets[i], types.get(i));
            if (value == null) {
                return null;
            }
            values.add(comparable(value));
        }
        return values;
    }

    /** The values of a key that is at hand, as {@link #read} gives them; null where one is missing. */
    public static @Nullable Object of(List<? extends @Nullable Object> values) {
        if (values.size() == 1) {
            Object value = values.get(0);
            return value == null ? null : comparable(value);
        }
        List<Object> all = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) {
                return null;
            }
            all.add(comparable(value));
        }
        return all;
    }

    /** Binds a key that {@link #read} has given. */
    public void write(Object key, RowOutput out) {
        for (int i = 0; i < offsets.length; i++) {
            Object value = offsets.length == 1 ? key : ((List<?>) key).get(i);
            put(types.get(i), bound(value), out);
        }
    }

    @SuppressWarnings("unchecked") // keys have the types of the columns that they are compared with
    private static <T> void put(SqlType<T> type, Object value, RowOutput out) {
        out.put(type, (T) value);
    }

    /** A value as it is compared with others: numbers whatever their scale, bytes by what they are. */
    public static Object comparable(Object value) {
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
