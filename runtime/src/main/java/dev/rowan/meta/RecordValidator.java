package dev.rowan.meta;

import dev.rowan.error.Violations;

/** Checks records of any table before they are written, as Jakarta Validation does. Safe for use by many threads. */
@FunctionalInterface
public interface RecordValidator {
    /** Says which rules a record breaks. */
    void check(Object row, Violations found);
}
