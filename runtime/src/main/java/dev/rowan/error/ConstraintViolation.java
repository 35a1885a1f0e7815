package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A row that a constraint of the database refused. */
public abstract class ConstraintViolation extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ConstraintViolation(String headline, SqlError error, @Nullable Throwable cause) {
        super(headline, error, cause);
    }

    /** The name of the constraint or unique index, where the server tells. */
    public @Nullable String constraint() {
        return error().constraint();
    }
}
