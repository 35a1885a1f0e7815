package dev.rowan.micrometer;

import dev.rowan.Database;
import dev.rowan.connect.PoolState;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.function.ToDoubleFunction;

/**
 * Meters of one database, in a registry of Micrometer's: {@code rowan.statements}, a timer by operation, table and outcome,
 * {@code rowan.rows}, a counter of the rows that statements gave or changed, and the gauges {@code rowan.pool.active},
 * {@code .idle}, {@code .waiting} and {@code .total}. Tags hold names and no values. Needs io.micrometer:micrometer-core.
 */
public final class RowanMeters implements ExecutionListener {
    private final MeterRegistry registry;
    private final Tags common;

    private RowanMeters(MeterRegistry registry, Tags common) {
        this.registry = registry;
        this.common = common;
    }

    /** A listener for {@code Database.configure().listener(...)}, whose meters have the tag {@code db}. */
    @SuppressWarnings("exports") // Who has a registry reads Micrometer's module; the others must do without
    public static RowanMeters of(MeterRegistry registry, String database) {
        return new RowanMeters(registry, Tags.of("db", database));
    }

    /**
     * Has HikariCP measure the pool itself, in the same registry: its {@code hikaricp.connections} meters, with how long
     * connections are waited for, used, and made. They have its own tag {@code pool} and not {@code db}.
     *
     * @throws IllegalStateException if the pool is measured already
     */
    public void measurePool(Database database) {
        database.measurePool(registry);
    }

    /** Adds gauges of the pool, which read its state whenever they are read. None if Rowan opened no pool. */
    public void watchPool(Database database) {
        if (database.pool().isPresent()) {
            gauge("rowan.pool.active", database, PoolState::active);
            gauge("rowan.pool.idle", database, PoolState::idle);
            gauge("rowan.pool.waiting", database, PoolState::waiting);
            gauge("rowan.pool.total", database, PoolState::total);
        }
    }

    @Override
    public void executed(Execution execution) {
        String outcome = execution.error() == null
                ? "success"
                : execution.error().getClass().getSimpleName();
        Tags tags = common.and("operation", execution.operation(), "table", execution.table());
        Timer.builder("rowan.statements")
                .description("Statements, by what they do, the table that they name first, and how they end")
                .tags(tags.and("outcome", outcome))
                .register(registry)
                .record(execution.elapsed());
        registry.counter("rowan.rows", tags).increment((double) execution.rows());
    }

    private void gauge(String name, Database database, ToDoubleFunction<PoolState> value) {
        Gauge.builder(name, database, it -> it.pool().map(value::applyAsDouble).orElse(0.0))
                .tags(common)
                .register(registry);
    }
}
