package dev.rowan.load;

import dev.rowan.sql.ShapeKey;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values by the keys of rows. */
final class Keyed<V> {
    private final @Nullable LongMap<V> longs;
    private final Map<Object, V> others;

    Keyed(ShapeKey key) {
        longs = key.isLong() ? new LongMap<>() : null;
        others = key.isLong() ? Map.of() : new LinkedHashMap<>();
    }

    /** The value for the key of a row, made where there is none yet. */
    V at(ShapeKey key, RowInput in, int at, Supplier<V> make) {
        if (longs == null) {
            return others.computeIfAbsent(key.read(in, at), any -> make.get());
        }
        long value = key.longAt(in, at);
        V known = longs.get(value);
        if (known == null) {
            known = make.get();
            longs.put(value, known);
        }
        return known;
    }

    /** The value for a key that is at hand, made where there is none yet. */
    V at(Object key, Supplier<V> make) {
        if (longs == null) {
            return others.computeIfAbsent(key, any -> make.get());
        }
        V known = longs.get((Long) key);
        if (known == null) {
            known = make.get();
            longs.put((Long) key, known);
        }
        return known;
    }

    /** The value for the key of a row; null if there is none. */
    @Nullable
    V find(ShapeKey key, RowInput in, int at) {
        return longs == null ? others.get(key.read(in, at)) : longs.get(key.longAt(in, at));
    }

    /** The keys in the order in which they came. */
    List<Object> keys() {
        return longs == null ? new ArrayList<>(others.keySet()) : longs.keys();
    }
}
