package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A row that refers to one that does not exist, or the removal of one that is still referred to. */
public class ForeignKeyViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    public ForeignKeyViolation(SqlError error, @Nullable Throwable cause) {
        super(
                error.about("The row refers to one that does not exist, or is still referred to: foreign key"),
                error,
                cause);
    }
}
