package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A value of the database could not become a value of Java, or the other way; the message names the column, never the value. */
public class MappingException extends RowanException {
    private static final long serialVersionUID = 1L;

    public MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
