package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/**
 * A hook failed, and with it what it belongs to: nothing was sent, or it is rolled back. Its cause is what the hook has thrown.
 * Where that is a {@link RowanException} itself, which callers tell apart, it goes on as it is, and has this among those that
 * it suppressed; {@link #of} finds it.
 */
public final class HookException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String hook;

    public HookException(String table, String hook, String what, @Nullable Throwable cause) {
        super("The hook " + hook + " of " + table + " " + what, cause);
        this.table = table;
        this.hook = hook;
    }

    /** Where a hook failed that an exception comes from; null if it comes from none. */
    public static @Nullable HookException of(Throwable thrown) {
        if (thrown instanceof HookException exception) {
            return exception;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (suppressed instanceof HookException exception) {
                return exception;
            }
        }
        return null;
    }

    /** The table of the record. */
    public String table() {
        return table;
    }

    /** Which hook it was: {@code beforeInsert}, {@code afterLoad}. */
    public String hook() {
        return hook;
    }
}
