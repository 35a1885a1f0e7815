package dev.rowan.exec;

import dev.rowan.error.ConnectionException;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A connection of its own for each use. */
public final class PooledLeases implements Leases {
    private final Supplier<Handle> handles;
    private final Supplier<@Nullable ConnectionFactory> bare;
    private final ErrorTranslator errors;
    private final Consumer<Connection> discard;

    /**
     * Opens handles, or connections without.
     *
     * @param handles opens one
     * @param bare where connections are that need no handle; null if all are to have one
     * @param discard takes a connection that was lost out of use, so that nobody is lent it again
     */
    public PooledLeases(
            Supplier<Handle> handles,
            Supplier<@Nullable ConnectionFactory> bare,
            ErrorTranslator errors,
            Consumer<Connection> discard) {
        this.handles = handles;
        this.bare = bare;
        this.errors = errors;
        this.discard = discard;
    }

    @Override
    public Lease acquire() {
        ConnectionFactory source = bare.get();
        try {
            return source == null ? new HandleLease(handles.get()) : BareLease.open(source);
        } catch (JdbiException e) {
            throw unwrapped(e);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    @Override
    public void release(Lease lease, @Nullable Throwable failure) {
        if (failure instanceof ConnectionException || lease.isDamaged()) {
            discard.accept(lease.connection());
        }
        try {
            lease.close();
        } catch (JdbiException | SQLException e) {
            if (failure == null) {
                lease.damaged(e); // what was done on it is done
            } else {
                failure.addSuppressed(e instanceof SQLException error ? translated(error) : unwrapped(e));
            }
        }
    }

    private RowanException unwrapped(Exception wrapper) {
        Throwable cause = wrapper.getCause();
        if (cause instanceof RowanException known) {
            return known;
        }
        return cause instanceof SQLException error
                ? translated(error)
                : new ConnectionException(
                        "No connection could be had from Jdbi", SqlError.of(null), SanitisedCause.of(wrapper));
    }

    private RowanException translated(SQLException error) {
        return error.getCause() instanceof RowanException known ? known : errors.translateConnecting(error);
    }
}
