package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** A value that cannot cross between Java and a column. Its text names types and positions, never the value. */
public final class ValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int index;

    /** A failure at a column or parameter counted from 1, or at 0 when no position is known. */
    public ValueException(int index, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.index = index;
    }

    /** A failure at no known position. */
    public ValueException(String message) {
        this(0, message, null);
    }

    /** The same failure at a position, if it has none yet. */
    ValueException at(int position) {
        if (index > 0) {
            return this;
        }
        ValueException located = new ValueException(position, String.valueOf(getMessage()), getCause());
        located.setStackTrace(getStackTrace());
        return located;
    }

    /** The column or parameter, counted from 1, or 0 when it is not known. */
    public int index() {
        return index;
    }
}
