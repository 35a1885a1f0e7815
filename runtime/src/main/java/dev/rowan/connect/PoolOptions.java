package dev.rowan.connect;

import dev.rowan.error.ConfigurationException;
import java.time.Duration;

/**
 * How a pool behaves. Immutable; begin with {@link #DEFAULT} and change what matters.
 *
 * @param mode how connections are kept
 * @param size connections that are kept open, once they were needed, or from the start where there is a burst
 * @param burst further connections that may be opened when all are lent, and are closed when idle
 * @param minIdle connections that are kept ready before they are needed
 * @param acquireTimeout how long to wait for a connection
 * @param maxLifetime after which a connection is replaced; zero for never
 * @param idleTimeout after which a connection beyond the kept ones is closed
 * @param validationTimeout how long a connection may take to show that it is alive
 * @param leakDetection after which a connection that was not given back is logged with the place that took it; zero for never
 */
public record PoolOptions(
        PoolMode mode,
        int size,
        int burst,
        int minIdle,
        Duration acquireTimeout,
        Duration maxLifetime,
        Duration idleTimeout,
        Duration validationTimeout,
        Duration leakDetection) {
    /** Ten connections, none kept ready, 30 seconds to wait, 30 minutes to live. */
    public static final PoolOptions DEFAULT = new PoolOptions(
            PoolMode.POOLED,
            10,
            0,
            0,
            Duration.ofSeconds(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            Duration.ofSeconds(5),
            Duration.ZERO);

    /** Refuses what makes no sense. */
    public PoolOptions {
        require(size >= 1, "The pool's size must be at least 1, and this is " + size);
        require(burst >= 0, "The pool's burst must not be negative, and this is " + burst);
        require(
                minIdle >= 0 && minIdle <= size,
                "The pool's minimum of idle connections must be between 0 and its size, and this is " + minIdle);
        atLeast(250, acquireTimeout, "acquire timeout");
        atLeast(250, validationTimeout, "validation timeout");
        atLeastOrZero(30_000, maxLifetime, "maximum lifetime");
        atLeastOrZero(10_000, idleTimeout, "idle timeout");
        atLeastOrZero(2_000, leakDetection, "leak detection threshold");
    }

    /** One connection that everybody takes turns with. */
    public static PoolOptions shared() {
        return DEFAULT.withMode(PoolMode.SHARED);
    }

    /** A connection for each use. */
    public static PoolOptions none() {
        return DEFAULT.withMode(PoolMode.NONE);
    }

    /** The same in another mode. */
    public PoolOptions withMode(PoolMode newMode) {
        return new PoolOptions(
                newMode,
                size,
                burst,
                minIdle,
                acquireTimeout,
                maxLifetime,
                idleTimeout,
                validationTimeout,
                leakDetection);
    }

    /** The same with another size, and no more idle connections than that. */
    public PoolOptions withSize(int newSize) {
        return new PoolOptions(
                mode,
                newSize,
                burst,
                Math.min(minIdle, newSize),
                acquireTimeout,
                maxLifetime,
                idleTimeout,
                validationTimeout,
                leakDetection);
    }

    /** The same with another burst. */
    public PoolOptions withBurst(int connections) {
        return new PoolOptions(
                mode,
                size,
                connections,
                minIdle,
                acquireTimeout,
                maxLifetime,
                idleTimeout,
                validationTimeout,
                leakDetection);
    }

    /** The same with another number of connections kept ready. */
    public PoolOptions withMinIdle(int connections) {
        return new PoolOptions(
                mode,
                size,
                burst,
                connections,
                acquireTimeout,
                maxLifetime,
                idleTimeout,
                validationTimeout,
                leakDetection);
    }

    /** The same with another time to wait for a connection. */
    public PoolOptions withAcquireTimeout(Duration timeout) {
        return new PoolOptions(
                mode, size, burst, minIdle, timeout, maxLifetime, idleTimeout, validationTimeout, leakDetection);
    }

    /** The same with another lifetime. */
    public PoolOptions withMaxLifetime(Duration lifetime) {
        return new PoolOptions(
                mode, size, burst, minIdle, acquireTimeout, lifetime, idleTimeout, validationTimeout, leakDetection);
    }

    /** The same with another idle timeout. */
    public PoolOptions withIdleTimeout(Duration timeout) {
        return new PoolOptions(
                mode, size, burst, minIdle, acquireTimeout, maxLifetime, timeout, validationTimeout, leakDetection);
    }

    /** The same with another validation timeout. */
    public PoolOptions withValidationTimeout(Duration timeout) {
        return new PoolOptions(
                mode, size, burst, minIdle, acquireTimeout, maxLifetime, idleTimeout, timeout, leakDetection);
    }

    /** The same with another leak detection threshold. */
    public PoolOptions withLeakDetection(Duration threshold) {
        return new PoolOptions(
                mode, size, burst, minIdle, acquireTimeout, maxLifetime, idleTimeout, validationTimeout, threshold);
    }

    private static void atLeast(long millis, Duration value, String name) {
        require(
                value.toMillis() >= millis,
                "The pool's " + name + " must be at least " + millis + " ms, and this is " + value.toMillis() + " ms");
    }

    private static void atLeastOrZero(long millis, Duration value, String name) {
        if (!value.isZero()) {
            atLeast(millis, value, name);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ConfigurationException(message);
        }
    }
}
