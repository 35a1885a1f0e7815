package dev.rowan.load;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one key: first as they are read, then the list that the record gets, which nobody can change. */
final class Elements<C> extends AbstractList<C> implements RandomAccess, Supplier<List<C>> {
    private final boolean drafts;
    private @Nullable Object[] rows = {};
    private int size;
    private boolean made;

    /** {@code drafts} says that suppliers are added, and not the elements. */
    Elements(boolean drafts) {
        this.drafts = drafts;
    }

    void append(Object row) {
        if (size == rows.length) {
            rows = size == 0 ? new Object[10] : Arrays.copyOf(rows, size + size / 2);
        }
        rows[size++] = row;
    }

    /** The list, when all has been read. */
    @Override
    public List<C> get() {
        if (!made) {
            made = true;
            if (2 * size < rows.length) {
                rows = Arrays.copyOf(rows, size); // it may live for long
            }
            for (int i = 0; drafts && i < size; i++) {
                rows[i] = ((Supplier<?>) Objects.requireNonNull(rows[i])).get();
            }
        }
        return size == 0 ? List.of() : this;
    }

    @Override
    @SuppressWarnings("unchecked") // elements were added, or have taken the place of their suppliers
    public C get(int index) {
        Objects.checkIndex(index, size);
        return (C) Objects.requireNonNull(rows[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
