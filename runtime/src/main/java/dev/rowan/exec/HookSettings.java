package dev.rowan.exec;

import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.RecordValidator;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.function.Function;

/**
 * What is done with records beside writing and reading them.
 *
 * @param scopes what hooks use an executor by
 * @param registered the hooks of tables, in their order
 * @param validators what checks records of all tables
 */
public record HookSettings(
        Function<Executor, ?> scopes, List<Registered<?>> registered, List<RecordValidator> validators) {
    /** Copies the lists. */
    public HookSettings {
        registered = List.copyOf(registered);
        validators = List.copyOf(validators);
    }

    /**
     * Hooks of a table.
     *
     * @param table the table, or that of a family, whose members are all meant
     * @param hooks the hooks
     */
    public record Registered<R>(Table<R> table, Lifecycle<R, ?> hooks) {}
}
