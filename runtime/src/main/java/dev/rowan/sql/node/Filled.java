package dev.rowan.sql.node;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands in a {@link BindNode} for a value that is known when the statement is executed: the time, who does it, for whom. */
public final class Filled {
    /** The time by the database's clock, cut to what its columns keep. */
    public static final Filled NOW = new Filled(Kind.TIME, "", true, null);

    private final Kind kind;
    private final String column;
    private final boolean required;
    private final @Nullable Object given;

    private Filled(Kind kind, String column, boolean required, @Nullable Object given) {
        this.kind = kind;
        this.column = column;
        this.required = required;
        this.given = given;
    }

    /** Who executes the statement; where there need not be anybody, NULL if there is nobody. */
    public static Filled actor(String column, boolean required) {
        return new Filled(Kind.ACTOR, column, required, null);
    }

    /** The tenant for whom the statement is executed. */
    public static Filled tenant(String column) {
        return tenant(column, null);
    }

    /** The same, which must be {@code given} unless that is null. */
    public static Filled tenant(String column, @Nullable Object given) {
        return new Filled(Kind.TENANT, column, true, given);
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The column that it is for, for messages. */
    public String column() {
        return column;
    }

    /** Whether there must be one. */
    public boolean required() {
        return required;
    }

    /** What was given in its place, and must be the same; null for nothing. */
    public @Nullable Object given() {
        return given;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filled filled
                && kind == filled.kind
                && column.equals(filled.column)
                && required == filled.required
                && Objects.equals(given, filled.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, column);
    }

    /** Without the value that was given. */
    @Override
    public String toString() {
        return kind == Kind.TIME ? "NOW" : kind.name();
    }

    /** The things there are. */
    public enum Kind {
        /** The time. */
        TIME,
        /** Who does it. */
        ACTOR,
        /** For which tenant. */
        TENANT
    }
}
