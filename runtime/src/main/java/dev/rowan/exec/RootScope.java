package dev.rowan.exec;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A transaction of its own. The connection gets back the isolation level and read-only flag that it came with. */
final class RootScope extends TransactionScope {
    private final ErrorTranslator errors;
    private final Handles source;
    private final Handle handle;
    private final @Nullable Integer formerIsolation;
    private final boolean formerlyWritable;

    private RootScope(
            ErrorTranslator errors,
            Handles source,
            Handle handle,
            @Nullable Integer formerIsolation,
            boolean formerlyWritable) {
        super(errors);
        this.errors = errors;
        this.source = source;
        this.handle = handle;
        this.formerIsolation = formerIsolation;
        this.formerlyWritable = formerlyWritable;
    }

    static RootScope lease(Engine engine, Handles source, TransactionSettings settings) {
        Handle handle = source.acquire();
        try {
            Connection connection = handle.getConnection();
            Integer formerIsolation = null;
            Isolation isolation = settings.isolation();
            if (isolation != null && connection.getTransactionIsolation() != isolation.level()) {
                formerIsolation = connection.getTransactionIsolation();
                connection.setTransactionIsolation(isolation.level());
            }
            // SQLite's driver refuses the flag on an open connection; the executor refuses writes there as everywhere
            boolean readOnly = settings.readOnly() && engine.driver() != DriverKind.SQLITE && !connection.isReadOnly();
            if (readOnly) {
                connection.setReadOnly(true);
            }
            return new RootScope(engine.errors(), source, handle, formerIsolation, readOnly);
        } catch (SQLException e) {
            RuntimeException failure = engine.errors().translate(e, null);
            source.release(handle, failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            source.release(handle, e);
            throw e;
        }
    }

    @Override
    Handle handle() {
        return handle;
    }

    @Override
    void begin() {
        translating(handle::begin);
    }

    @Override
    void doCommit() {
        translating(handle::commit);
    }

    @Override
    void doRollback() {
        translating(handle::rollback);
    }

    @Override
    void doClose(@Nullable Throwable failure) {
        Throwable problem = failure;
        try {
            Connection connection = handle.getConnection();
            if (formerlyWritable) {
                connection.setReadOnly(false);
            }
            if (formerIsolation != null) {
                connection.setTransactionIsolation(formerIsolation);
            }
        } catch (SQLException e) {
            RuntimeException translated = errors.translate(e, null);
            if (failure == null) {
                source.release(handle, translated);
                throw translated;
            }
            failure.addSuppressed(translated);
        }
        source.release(handle, problem);
    }

    @Override
    void settleCommitted(List<Runnable> dueNow) {
        dueNow.addAll(afterCommit);
    }
}
