package dev.rowan.exec;

import dev.rowan.error.ConnectionException;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A handle of its own for each use, from a Jdbi. */
public final class PooledHandles implements Handles {
    private final Jdbi jdbi;
    private final ErrorTranslator errors;
    private final Consumer<Connection> discard;

    /**
     * Opens handles of {@code jdbi}.
     *
     * @param discard takes a connection that was lost out of use, so that nobody is lent it again
     */
    public PooledHandles(Jdbi jdbi, ErrorTranslator errors, Consumer<Connection> discard) {
        this.jdbi = jdbi;
        this.errors = errors;
        this.discard = discard;
    }

    @Override
    public Handle acquire() {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public void release(Handle handle, @Nullable Throwable failure) {
        if (failure instanceof ConnectionException) {
            discard.accept(handle.getConnection());
        }
        try {
            handle.close();
        } catch (JdbiException e) {
            RowanException closing = unwrapped(e);
            if (failure == null) {
                throw closing;
            }
            failure.addSuppressed(closing);
        }
    }

    private RowanException unwrapped(JdbiException wrapper) {
        Throwable cause = wrapper.getCause();
        if (cause instanceof RowanException) {
            return (RowanException) cause;
        }
        if (cause instanceof SQLException) {
            SQLException error = (SQLException) cause;
            return error.getCause() instanceof RowanException
                    ? (RowanException) error.getCause()
                    : errors.translateConnecting(error);
        }
        return new ConnectionException(
                "No connection could be had from Jdbi", SqlError.of(null), SanitisedCause.of(wrapper));
    }
}
