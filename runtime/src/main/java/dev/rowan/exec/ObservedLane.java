package dev.rowan.exec;

import dev.rowan.error.RowanException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times what another lane does and tells the listeners. */
final class ObservedLane implements Lane {
    private final Lane lane;
    private final Listeners listeners;
    private final Failures failures;

    ObservedLane(Lane lane, Listeners listeners, Failures failures) {
        this.lane = lane;
        this.listeners = listeners;
        this.failures = failures;
    }

    @Override
    public <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader) {
        Watch watch = new Watch(ExecutionKind.QUERY, command, 1, lease);
        return watch.run(() -> lane.query(lease, command, watch.counting(reader)));
    }

    @Override
    public long update(Lease lease, Command command) {
        Watch watch = new Watch(ExecutionKind.UPDATE, command, 1, lease);
        return watch.run(() -> watch.rows = lane.update(lease, command));
    }

    @Override
    public <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader) {
        Watch watch = new Watch(ExecutionKind.UPDATE, command, 1, lease);
        watch.rows = 1;
        return watch.run(() -> lane.insert(lease, command, keys, reader));
    }

    @Override
    public int[] batch(Lease lease, Batch<?> batch) {
        Watch watch =
                new Watch(ExecutionKind.BATCH, command(batch), batch.rows().size(), lease);
        return watch.run(() -> {
            int[] counts = lane.batch(lease, batch);
            for (int count : counts) {
                watch.rows += Math.max(count, 0);
            }
            return counts;
        });
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader) {
        Watch watch =
                new Watch(ExecutionKind.BATCH, command(batch), batch.rows().size(), lease);
        watch.rows = batch.rows().size();
        return watch.run(() -> lane.insertBatch(lease, batch, keys, reader));
    }

    @Override
    public Cursor open(Lease lease, Command command, int fetchSize) {
        Watch watch = new Watch(ExecutionKind.STREAM, command, 1, lease);
        try {
            Cursor cursor = lane.open(lease, command, fetchSize);
            return new Cursor(cursor.rows(), failure -> watch.end(cursor, failure));
        } catch (SQLException | RuntimeException e) {
            throw watch.failed(e);
        }
    }

    private static Command command(Batch<?> batch) {
        return new Command(batch.sql(), Binder.NONE, batch.parameters(), batch.options());
    }

    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    /** One execution under observation. */
    private final class Watch {
        private final ExecutionKind kind;
        private final Command command;
        private final int batchSize;
        private final Lease lease;
        private final List<Observation<?>> observations;
        private final long start;
        private long rows;

        Watch(ExecutionKind kind, Command command, int batchSize, Lease lease) {
            this.kind = kind;
            this.command = command;
            this.batchSize = batchSize;
            this.lease = lease;
            this.observations = listeners.begin(kind, command.sql(), batchSize);
            this.start = System.nanoTime();
        }

        <T extends @Nullable Object> T run(Work<T> work) {
            T result;
            try {
                result = work.run();
            } catch (SQLException | RuntimeException e) {
                rows = 0;
                throw failed(e);
            } catch (Error e) {
                rows = 0;
                tell(null);
                throw e;
            }
            tell(null);
            return result;
        }

        void end(Cursor cursor, @Nullable Throwable failure) {
            rows = cursor.rows().count();
            try {
                cursor.close(failure);
            } catch (SQLException | RuntimeException e) {
                if (failure == null) {
                    throw failed(e);
                }
                tell(failure);
                throw failures.translate(e, command, lease);
            }
            tell(failure);
        }

        RuntimeException failed(Exception e) {
            RuntimeException translated = failures.translate(e, command, lease);
            tell(translated);
            return translated;
        }

        <T extends @Nullable Object> ResultReader<T> counting(ResultReader<T> reader) {
            return input -> {
                T result = reader.read(input);
                rows = input.count();
                return result;
            };
        }

        private void tell(@Nullable Throwable failure) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            RowanException error = failure instanceof RowanException ? (RowanException) failure : null;
            Execution execution = new Execution(kind, command.sql(), batchSize, elapsed, rows, error);
            listeners.tell(execution);
            for (Observation<?> observation : observations) {
                observation.end(execution);
            }
        }
    }
}
