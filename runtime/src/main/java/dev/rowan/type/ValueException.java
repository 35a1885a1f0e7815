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

    /** What to say of a value that is of another class than it should be. */
    public static String instead(@Nullable Object value, String expected) {
        String given = value == null ? "null" : withArticle(value.getClass().getSimpleName());
        return "is " + given + ", and " + withArticle(expected) + " is expected";
    }

    static String withArticle(String name) {
        return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
