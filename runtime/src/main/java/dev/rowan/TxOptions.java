package dev.rowan;

import dev.rowan.error.DeadlockException;
import dev.rowan.error.SerializationFailure;
import dev.rowan.exec.Isolation;
import dev.rowan.exec.TransactionSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a transaction runs. Immutable: {@code TxOptions.serializable().retrying(3)}. */
public final class TxOptions {
    private static final TxOptions DEFAULT = new TxOptions(
            new TransactionSettings(null, false),
            null,
            0,
            Duration.ofMillis(20),
            Duration.ofSeconds(2),
            List.of(DeadlockException.class, SerializationFailure.class));

    private final TransactionSettings settings;
    private final @Nullable Duration timeout;
    private final int retries;
    private final Duration firstDelay;
    private final Duration longestDelay;
    private final List<Class<? extends Throwable>> retried;

    private TxOptions(
            TransactionSettings settings,
            @Nullable Duration timeout,
            int retries,
            Duration firstDelay,
            Duration longestDelay,
            List<Class<? extends Throwable>> retried) {
        this.settings = settings;
        this.timeout = timeout;
        this.retries = retries;
        this.firstDelay = firstDelay;
        this.longestDelay = longestDelay;
        this.retried = List.copyOf(retried);
    }

    /** The connection's own isolation level, read and write, no timeout, no retries. */
    public static TxOptions defaults() {
        return DEFAULT;
    }

    /** The defaults at {@link Isolation#READ_COMMITTED}. */
    public static TxOptions readCommitted() {
        return DEFAULT.isolation(Isolation.READ_COMMITTED);
    }

    /** The defaults at {@link Isolation#REPEATABLE_READ}. */
    public static TxOptions repeatableRead() {
        return DEFAULT.isolation(Isolation.REPEATABLE_READ);
    }

    /** The defaults at {@link Isolation#SERIALIZABLE}. */
    public static TxOptions serializable() {
        return DEFAULT.isolation(Isolation.SERIALIZABLE);
    }

    /** The defaults, with writes refused. */
    public static TxOptions readOnly() {
        return new TxOptions(
                new TransactionSettings(null, true),
                null,
                0,
                DEFAULT.firstDelay,
                DEFAULT.longestDelay,
                DEFAULT.retried);
    }

    /** The same at another isolation level. */
    public TxOptions isolation(Isolation level) {
        return new TxOptions(
                new TransactionSettings(level, settings.readOnly()),
                timeout,
                retries,
                firstDelay,
                longestDelay,
                retried);
    }

    /**
     * The same with a limit for the whole transaction, and anew for each try of it. Each statement, of a part too, gets what
     * is left of it; when nothing is left the next one fails before it is sent.
     */
    public TxOptions timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A timeout must be longer than zero, and this is " + limit);
        }
        return new TxOptions(settings, limit, retries, firstDelay, longestDelay, retried);
    }

    /**
     * The same, tried again up to {@code times} times after a deadlock or serialization failure, or what
     * {@link #retryingOn} names. The callback runs anew each time, in a new transaction; the last failure goes on to the
     * caller, and so does any as soon as the thread is interrupted.
     */
    public TxOptions retrying(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("The number of retries must not be negative, and this is " + times);
        }
        return new TxOptions(settings, timeout, times, firstDelay, longestDelay, retried);
    }

    /** The same, where an exception of this class, or one caused by it, is a reason to try again as well. */
    public TxOptions retryingOn(Class<? extends Throwable> type) {
        List<Class<? extends Throwable>> all = new ArrayList<>(retried);
        all.add(type);
        return new TxOptions(settings, timeout, retries, firstDelay, longestDelay, all);
    }

    /** The same with other pauses between tries: up to {@code first} before the first retry, twice as much each time, at most {@code longest}; the actual pause is a random part of that. */
    public TxOptions backOff(Duration first, Duration longest) {
        return new TxOptions(settings, timeout, retries, first, longest, retried);
    }

    /** What the connection is told. */
    TransactionSettings settings() {
        return settings;
    }

    @Nullable
    Isolation isolation() {
        return settings.isolation();
    }

    boolean isReadOnly() {
        return settings.readOnly();
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    int retries() {
        return retries;
    }

    /** Whether a failure is a reason to try again. */
    boolean retries(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Class<? extends Throwable> type : retried) {
                if (type.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The longest pause before a retry, counted from 0. */
    Duration ceiling(int retry) {
        Duration ceiling = firstDelay.multipliedBy(1L << Math.min(retry, 20));
        return ceiling.compareTo(longestDelay) > 0 ? longestDelay : ceiling;
    }
}
