package dev.rowan;

import dev.rowan.xa.Coordinator;
import dev.rowan.xa.RecoveryReport;
import dev.rowan.xa.XaDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transactions over several databases, by two-phase commit (XA): each promises that it can commit, the decision is logged,
 * and then all do. What a crash leaves in between is ended by {@link #recover}. Safe for use by many threads; its databases
 * stay open when it is closed.
 */
public final class TwoPhase implements AutoCloseable {
    private final Coordinator coordinator;
    private final List<XaDatabase> databases;

    TwoPhase(Coordinator coordinator, List<XaDatabase> databases) {
        this.coordinator = coordinator;
        this.databases = List.copyOf(databases);
    }

    /**
     * Names who coordinates. {@link #recover} ends the branches of this name, and leaves others alone: each process that
     * coordinates has a name of its own, which stays the same when it starts again.
     *
     * @param name 1 to 27 letters, digits, and {@code . _ -}
     */
    public static TwoPhaseBuilder configure(String name) {
        return new TwoPhaseBuilder(name);
    }

    /** Begins a transaction by hand: close it in a try-with-resources. */
    public GlobalTransaction begin() {
        return begin(TxOptions.defaults());
    }

    /** Begins a transaction by hand. Retries have no effect. */
    public GlobalTransaction begin(TxOptions options) {
        return new GlobalTransaction(coordinator.begin(options.isolation()), this, options);
    }

    /** Does something in several databases: commits in all at its end, rolls back in all on anything that it throws. */
    public void inTransaction(Action<GlobalTransaction> action) {
        inTransaction(TxOptions.defaults(), action);
    }

    /** Does something that has a result in several databases, as {@link #inTransaction(Action)} does. */
    public <T extends @Nullable Object> T inTransaction(Callback<GlobalTransaction, T> callback) {
        return inTransaction(TxOptions.defaults(), callback);
    }

    /** Does something in several databases, with options for all of them. */
    public void inTransaction(TxOptions options, Action<GlobalTransaction> action) {
        inTransaction(options, Verbs.valued(action));
    }

    /** Does something that has a result in several databases, with options for all of them. */
    public <T extends @Nullable Object> T inTransaction(TxOptions options, Callback<GlobalTransaction, T> callback) {
        return Retries.run(options, () -> {
            try (GlobalTransaction transaction = begin(options)) {
                T result = Verbs.call(callback, transaction);
                transaction.commit();
                return result;
            }
        });
    }

    /**
     * Ends the branches of this name that an earlier process has prepared and left: those that were decided on are
     * committed, and all others rolled back. To be called at the start, and from time to time, since a server may have been
     * away when it was to be told. What is in progress in this process is left alone, as is what others have prepared.
     */
    public RecoveryReport recover() {
        return coordinator.recover();
    }

    /** Closes its own connections. */
    @Override
    public void close() {
        coordinator.close();
    }

    XaDatabase of(Database database) {
        for (XaDatabase each : databases) {
            if (each.engine() == database.executor().engine()) {
                return each;
            }
        }
        throw new IllegalArgumentException("This database takes no part; name it with TwoPhaseBuilder.database");
    }
}
