package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Rowan throws on its own account. Misuse of the API (a closed transaction, a negative
 * limit) is reported by the JDK's {@link IllegalStateException} and {@link IllegalArgumentException} instead.
 *
 * <p>Messages hold SQL, names and codes. They hold no bind value, no row's value and no password.
 */
public class RowanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RowanException(String message) {
        super(message);
    }

    public RowanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether doing the same again, in a new transaction, can succeed without anything being changed by hand. */
    public boolean retryable() {
        return false;
    }
}
