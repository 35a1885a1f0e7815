package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** NULL, or nothing at all, for a column that must have a value. */
public class NotNullViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    public NotNullViolation(SqlError error, @Nullable Throwable cause) {
        super(error.about("A value is missing: NOT NULL"), error, cause);
    }
}
