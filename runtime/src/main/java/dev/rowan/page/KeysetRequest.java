package dev.rowan.page;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a result are wanted: some from its beginning, its end, or a place within it.
 *
 * @param cursor the place; null for the beginning, or the end if it goes backward
 * @param backward whether the rows before the place are wanted, rather than those behind it
 * @param size how many rows
 */
public record KeysetRequest(@Nullable Cursor cursor, boolean backward, int size) {
    /** Refuses what makes no sense. */
    public KeysetRequest {
        if (size < 1) {
            throw new IllegalArgumentException("A page has one row or more, and this has " + size);
        }
    }

    /** The first rows. */
    public static KeysetRequest first(int size) {
        return new KeysetRequest(null, false, size);
    }

    /** The last rows, in the order of the statement. */
    public static KeysetRequest last(int size) {
        return new KeysetRequest(null, true, size);
    }

    /** The rows behind a place. */
    public static KeysetRequest after(Cursor cursor, int size) {
        return new KeysetRequest(cursor, false, size);
    }

    /** The rows before a place, in the order of the statement. */
    public static KeysetRequest before(Cursor cursor, int size) {
        return new KeysetRequest(cursor, true, size);
    }
}
