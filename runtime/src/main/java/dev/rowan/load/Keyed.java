package dev.rowan.load;

import dev.rowan.sql.ShapeKey;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by the keys of rows. Those that are {@code long} take no object. */
final class Keyed<V> {
    /** What stands for no key; it may be one. */
    static final long MISSING = Long.MIN_VALUE;

    private final ShapeKey key;
    private final Maker<V> maker;
    private final @Nullable LongMap<V> longs;
    private final Map<Object, V> others = new HashMap<>();
    private final List<Object> inOrder = new ArrayList<>();

    Keyed(ShapeKey key, Maker<V> maker) {
        this.key = key;
        this.maker = maker;
        this.longs = key.isLong() ? new LongMap<>() : null;
    }

    /** Makes the value for a key. */
    interface Maker<V> {
        V make(RowInput in, int at);
    }

    /** The value for the key of a row, made where there is none yet; null where the row has no key. */
    @Nullable
    V at(RowInput in, int at) {
        if (longs == null) {
            Object value = key.read(in, at);
            V known = value == null ? null : others.get(value);
            return value == null || known != null ? known : added(value, maker.make(in, at));
        }
        long value = key.longAt(in, at, MISSING);
        if (value == MISSING && key.isMissing(in, at)) {
            return null;
        }
        V known = longs.get(value);
        if (known == null) {
            known = maker.make(in, at);
            longs.put(value, known);
        }
        return known;
    }

    /** The value for a key that is at hand; null if there is none. */
    @Nullable
    V get(Object value) {
        return longs == null ? others.get(value) : longs.get((Long) value);
    }

    /** Adds a value for a key that has none. */
    void put(Object value, V added) {
        if (longs == null) {
            added(value, added);
        } else {
            longs.put((Long) value, added);
        }
    }

    /** The value for the key of a row, which is in other columns than the keys of those before; null if there is none. */
    @Nullable
    V find(ShapeKey other, RowInput in, int at) {
        if (longs == null) {
            Object value = other.read(in, at);
            return value == null ? null : others.get(value);
        }
        long value = other.longAt(in, at, MISSING);
        return value == MISSING && other.isMissing(in, at) ? null : longs.get(value);
    }

    /** How many keys there are. */
    int size() {
        return longs == null ? inOrder.size() : longs.size();
    }

    /** Binds the key at a place in the order in which they came, as a value of other columns. */
    void bind(int index, ShapeKey other, RowOutput out) {
        if (longs == null) {
            other.write(inOrder.get(index), out);
        } else {
            out.putLong(longs.key(index));
        }
    }

    private V added(Object value, V added) {
        others.put(value, added);
        inOrder.add(value);
        return added;
    }
}
