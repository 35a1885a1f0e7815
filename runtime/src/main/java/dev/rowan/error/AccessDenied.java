package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** Something that the user has no right to do. */
public class AccessDenied extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public AccessDenied(SqlError error, @Nullable Throwable cause) {
        super("The server refuses this to the user", error, cause);
    }
}
