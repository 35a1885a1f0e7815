package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.type.JsonCodec;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Engine} is made from.
 *
 * @param dialect the server's dialect
 * @param driver the driver in use
 * @param json how JSON is written and read
 * @param clock where the moments of created-at and updated-at come from, and the zone of those without one
 * @param verbatim whether errors pass on the driver's own text, with the values that it may quote
 * @param listeners who hears of executions
 * @param observers who sees executions begin and end
 * @param repeated which repeated queries are reported; null for none
 * @param defaults options of statements that say nothing else
 * @param isolation the level of transactions that name none; null for the connections' own
 * @param identity on whose behalf all is done where nothing else is said
 * @param hooks what is done with records beside writing and reading them
 * @param alwaysFull whether every statement takes the lane through Jdbi's statements
 */
public record EngineSettings(
        Dialect dialect,
        DriverKind driver,
        JsonCodec json,
        Clock clock,
        boolean verbatim,
        List<ExecutionListener> listeners,
        List<ExecutionObserver<?>> observers,
        @Nullable RepeatedQueries repeated,
        StatementOptions defaults,
        @Nullable Isolation isolation,
        Identity identity,
        HookSettings hooks,
        boolean alwaysFull) {
    /** Copies the lists. */
    public EngineSettings {
        listeners = List.copyOf(listeners);
        observers = List.copyOf(observers);
    }
}
