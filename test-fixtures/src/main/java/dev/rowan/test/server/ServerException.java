package dev.rowan.test.server;

import org.jspecify.annotations.Nullable;

/** A test server could not be found, started, stopped or asked. Never carries a password. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerException(String message) {
        this(message, null);
    }

    ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
