package dev.rowan.exec;

import dev.rowan.error.QueryCancelled;
import dev.rowan.error.SqlError;
import dev.rowan.type.ValueException;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of an open query, one by one. It owns the lease, and lets go of it at the last row, at an error, or when closed. */
final class RowCursor<T extends @Nullable Object> extends AbstractSpliterator<T> {
    private final Executor executor;
    private final Lease lease;
    private final Command command;
    private final Cursor.Resource mode;
    private final Cursor cursor;
    private final ResultReader<T> reader;
    private boolean open = true;
    private boolean ended;

    private RowCursor(
            Executor executor,
            Lease lease,
            Command command,
            Cursor.Resource mode,
            Cursor cursor,
            ResultReader<T> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.executor = executor;
        this.lease = lease;
        this.command = command;
        this.mode = mode;
        this.cursor = cursor;
        this.reader = reader;
    }

    static <T extends @Nullable Object> RowCursor<T> open(
            Executor executor, Lease lease, Command command, ResultReader<T> reader) throws SQLException {
        Engine engine = executor.engine();
        StreamMode streaming = engine.driver().streaming();
        Cursor.Resource mode = streaming.begin(lease.connection());
        try {
            int fetchSize = streaming.fetchSize(command.options().fetchSize());
            Cursor cursor = engine.lane(lease).open(lease, command, fetchSize);
            RowCursor<T> opened = new RowCursor<>(executor, lease, command, mode, cursor, reader);
            OpenStreams streams = OpenStreams.of(executor.leases());
            if (streams != null) {
                streams.add(opened);
            }
            return opened;
        } catch (Throwable e) {
            try {
                mode.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T row;
        if (ended || (open && lease.isClosed())) {
            end();
            throw new IllegalStateException(
                    "The transaction or connection of this stream has ended; read it before. SQL: " + command.sql());
        }
        try {
            if (open && command.options().isCancelled()) {
                throw new QueryCancelled(SqlError.of(command.sql()), null);
            }
            if (!open || !cursor.rows().next()) {
                close();
                return false;
            }
            row = reader.read(cursor.rows());
        } catch (ValueException e) {
            throw failed(cursor.rows().named(e));
        } catch (RuntimeException e) {
            throw failed(executor.engine().failures().translate(e, command, lease));
        } catch (Error e) {
            throw failed(e);
        }
        action.accept(row);
        return true;
    }

    void close() {
        if (open) {
            open = false;
            close(null);
        }
    }

    /** Closes it since what it is read from ends. Whoever reads on is told so. */
    void end() {
        ended |= open;
        close();
    }

    private <X extends Throwable> X failed(X failure) {
        if (open) {
            open = false;
            close(failure);
        }
        return failure;
    }

    private void close(@Nullable Throwable failure) {
        OpenStreams streams = OpenStreams.of(executor.leases());
        if (streams != null) {
            streams.remove(this);
        }
        RuntimeException closing = null;
        try {
            try {
                cursor.close(failure);
            } finally {
                mode.close();
            }
        } catch (SQLException | RuntimeException e) {
            closing = executor.engine().failures().translate(e, command, lease);
        } catch (Error e) {
            executor.leases().release(lease, e);
            throw e;
        }
        if (failure != null && closing != null) {
            failure.addSuppressed(closing);
        }
        executor.leases().release(lease, failure == null ? closing : failure);
        if (failure == null && closing != null) {
            throw closing;
        }
    }
}
