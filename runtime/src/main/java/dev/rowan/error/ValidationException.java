package dev.rowan.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A record was to be written that breaks rules of its table, all of which are told: those declared on its components, those
 * of hooks, and those of a validator. Nothing was sent. The text holds no value.
 */
public final class ValidationException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final Violation[] violations;

    public ValidationException(String table, List<Violation> violations) {
        super("A record of " + table + " breaks its rules: "
                + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.table = table;
        this.violations = violations.toArray(Violation[]::new);
    }

    /** The table that the record was to be written to. */
    public String table() {
        return table;
    }

    /** What is broken, in the order of the components. Of several records each component begins with its place, {@code [2].name}. */
    public List<Violation> violations() {
        return List.of(violations);
    }

    /** What is broken by one record among several. */
    public List<Violation> violationsAt(int index) {
        return violations().stream().map(violation -> violation.at(index)).toList();
    }
}
