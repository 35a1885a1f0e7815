package dev.rowan.processor.diagnostic;

import java.util.Locale;

/**
 * The stable codes of what can be wrong. A code is never reused: 1xx records and components, 2xx types, 3xx keys and
 * managed columns, 4xx constraints, 5xx embedded parts, 6xx projections, inputs and catalogs, 9xx the processor itself.
 */
public enum Code {
    /** A compiled part carries no model and its class file does not tell which components are nullable. */
    PART_WITHOUT_MODEL(501),
    /** A value given with {@code -A} that does not exist. */
    UNKNOWN_OPTION_VALUE(901),
    /** A type that the record mentions came into being only when its table had to be given up. */
    TYPE_CAME_TOO_LATE(902),
    /** A generated class would have the name of one that exists. */
    NAME_TAKEN(903),
    /** A type on the class path mentions one that is not there. */
    UNRESOLVABLE_TYPE(904),
    /** A file could not be written. */
    NOT_WRITTEN(905),
    /** The processor failed. */
    INTERNAL(999);

    private final int number;

    Code(int number) {
        this.number = number;
    }

    /** The form in messages and in the reference, {@code ROWAN-112}. */
    public String display() {
        return String.format(Locale.ROOT, "ROWAN-%03d", number);
    }
}
