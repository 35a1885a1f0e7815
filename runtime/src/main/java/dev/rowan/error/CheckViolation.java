package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A value that a check constraint refused. */
public class CheckViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    public CheckViolation(SqlError error, @Nullable Throwable cause) {
        super(error.about("A value is not allowed: check constraint"), error, cause);
    }
}
