package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A second row with the same value of a unique key or index. */
public class UniqueViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    public UniqueViolation(SqlError error, @Nullable Throwable cause) {
        super(error.about("A row with the same value exists: unique constraint"), error, cause);
    }
}
