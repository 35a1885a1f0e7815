package dev.rowan.test.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a server answers. */
final class Readiness {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private Readiness() {}

    /**
     * Tries until a connection is valid.
     *
     * @throws IOException when the server dies or the patience ends before
     */
    static void await(Endpoint endpoint, BooleanSupplier alive) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = endpoint.connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                if (!alive.getAsBoolean()) {
                    throw new IOException("it ended before it answered", e);
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException("no answer within " + PATIENCE.toSeconds() + " s: " + Messages.oneLine(e), e);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
