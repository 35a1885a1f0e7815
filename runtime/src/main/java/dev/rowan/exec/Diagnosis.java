package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** What an error turned out to be, and what it is about. */
record Diagnosis(
        ErrorKind kind,
        @Nullable String constraint,
        @Nullable String table,
        @Nullable String column) {
    static Diagnosis of(ErrorKind kind) {
        return new Diagnosis(kind, null, null, null);
    }

    Diagnosis constraint(@Nullable String name) {
        return new Diagnosis(kind, name, table, column);
    }

    Diagnosis table(@Nullable String name) {
        return new Diagnosis(kind, constraint, name, column);
    }

    Diagnosis column(@Nullable String name) {
        return new Diagnosis(kind, constraint, table, name);
    }
}
