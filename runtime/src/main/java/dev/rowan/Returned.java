package dev.rowan;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a change has given back. */
record Returned<T extends @Nullable Object>(List<T> rows) {
    T one() {
        T row = first();
        requireNoMore();
        return row;
    }

    @Nullable
    T oneOrNull() {
        requireNoMore();
        return firstOrNull();
    }

    T first() {
        if (rows.isEmpty()) {
            throw new NotFoundException("A row is expected, and the change met none");
        }
        return rows.get(0);
    }

    @Nullable
    T firstOrNull() {
        return rows.isEmpty() ? null : rows.get(0);
    }

    private void requireNoMore() {
        if (rows.size() > 1) {
            throw new NotUniqueException("One row is expected, and the change met " + rows.size());
        }
    }
}
