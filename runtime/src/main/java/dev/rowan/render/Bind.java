package dev.rowan.render;

import dev.rowan.meta.Stamps;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.node.Filled;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.Parameter;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels beside the text. Its {@code toString} does not show the value.
 *
 * @param type how it crosses the driver
 * @param value the value, of the type's Java type; null for NULL
 */
public record Bind(SqlType<?> type, @Nullable Object value) {
    Bind at(Stamps stamps) {
        return value instanceof Filled filled ? new Bind(type, value(filled, type, stamps)) : this;
    }

    /** The value that something stands for. */
    public static @Nullable Object value(Filled filled, SqlType<?> type, Stamps stamps) {
        return switch (filled.kind()) {
            case TIME -> stamps.moment(type);
            case ACTOR -> actor(filled, type, stamps);
            case TENANT -> tenant(filled, type, stamps);
        };
    }

    private static @Nullable Object actor(Filled filled, SqlType<?> type, Stamps stamps) {
        return filled.required() ? stamps.actor(type) : stamps.actorOrNull(type);
    }

    @SuppressWarnings("unchecked") // what was given was cast to the column's type
    private static <T> Object tenant(Filled filled, SqlType<T> type, Stamps stamps) {
        return stamps.tenant(type, (T) filled.given());
    }

    @Nullable
    Parameter parameter() {
        return value instanceof Parameter named ? named : null;
    }

    /** Whether it has a {@link ParameterLists#MARK} in the text. */
    boolean isList() {
        return value instanceof ParameterLists.Place || value instanceof KeyList;
    }

    /** The name of the parameter that stands here for a value or a list, or null. */
    @Nullable
    String parameterName() {
        if (value instanceof ParameterLists.Place list) {
            return list.name();
        }
        return value instanceof Parameter named ? named.name() : null;
    }

    Bind with(Parameters parameters) {
        Parameter named = parameter();
        if (named == null || !parameters.has(named.name())) {
            return this;
        }
        Object given = parameters.get(named.name());
        if (given == null && named.required()) {
            throw new IllegalArgumentException("The value of parameter " + named.name() + " may not be null");
        }
        try {
            return new Bind(type, given == null ? null : type.cast(given));
        } catch (ValueException e) {
            throw new IllegalArgumentException("The value of parameter " + named.name() + " " + e.getMessage());
        }
    }

    /** Binds it at the output's next position. */
    public void bind(RowOutput out) {
        put(type, value, out);
    }

    /** Binds another value in its place, which is of its type as well. */
    void bind(@Nullable Object other, RowOutput out) {
        put(type, other, out);
    }

    @SuppressWarnings("unchecked") // whoever made the bind gave it a value of its type
    private static <T> void put(SqlType<T> typed, @Nullable Object value, RowOutput out) {
        out.putOrNull(typed, (T) value);
    }

    @Override
    public String toString() {
        return value == null ? "NULL" : "?";
    }
}
