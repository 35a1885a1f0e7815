package dev.rowan.exec;

import java.util.List;

/**
 * A statement that can be sent: SQL with {@code ?} for each parameter, and what binds them.
 *
 * @param sql the text
 * @param binder binds the parameters
 * @param parameters what the parameters are called in messages, in order; may be empty or too short
 * @param options how to run it
 */
public record Command(String sql, Binder binder, List<String> parameters, StatementOptions options) {
    /** A statement with default options and parameters without names. */
    public static Command of(String sql, Binder binder) {
        return new Command(sql, binder, List.of(), StatementOptions.DEFAULT);
    }

    /** The same with another text for the same parameters. */
    Command withSql(String newSql) {
        return new Command(newSql, binder, parameters, options);
    }

    /** The same with other options. */
    public Command with(StatementOptions newOptions) {
        return new Command(sql, binder, parameters, newOptions);
    }
}
