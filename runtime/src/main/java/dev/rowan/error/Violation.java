package dev.rowan.error;

import java.io.Serializable;

/**
 * A rule that a record breaks.
 *
 * @param component the component, by its path, {@code address.city}
 * @param rule what is broken: {@code length}, {@code notBlank}, {@code pattern}, {@code range}, or a name of the application's
 * @param message what holds of values that keep it, {@code must be between 1 and 9}, without the value
 */
public record Violation(String component, String rule, String message) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The same of one record among several. */
    Violation at(int index) {
        return new Violation("[" + index + "]." + component, rule, message);
    }

    /** Component and message. */
    @Override
    public String toString() {
        return component + " " + message;
    }
}
