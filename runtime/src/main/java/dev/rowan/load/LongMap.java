package dev.rowan.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values by keys that are {@code long}, without a box for each. */
final class LongMap<V> {
    private long[] keys = new long[16];
    private @Nullable Object[] values = new Object[16];
    private long[] inOrder = new long[8];
    private int size;

    @SuppressWarnings("unchecked") // put takes nothing else
    @Nullable
    V get(long key) {
        return (V) values[place(key)];
    }

    /** Adds a value for a key that has none. */
    void put(long key, V value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        values[place] = value;
        if (size == inOrder.length) {
            inOrder = Arrays.copyOf(inOrder, 2 * size);
        }
        inOrder[size++] = key;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The key at a place in the order in which they came. */
    long key(int index) {
        return inOrder[index];
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (keys.length - 1);
        while (values[place] != null && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new Object[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
