package dev.rowan.render;

import dev.rowan.meta.Stamps;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.node.Moment;
import dev.rowan.sql.node.Parameter;
import dev.rowan.type.RowOutput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A statement's text with {@code ?} for each bind, and the binds in order.
 *
 * @param sql the text
 * @param binds the values
 */
public record Rendered(String sql, List<Bind> binds) {
    /** Copies the binds. */
    public Rendered {
        binds = List.copyOf(binds);
    }

    /** The same, with the moment where the time of its execution stands. */
    public Rendered at(Supplier<Stamps> stamps) {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i).value() == Moment.NOW) {
                Stamps moment = stamps.get();
                return new Rendered(
                        sql, binds.stream().map(bind -> bind.at(moment)).toList());
            }
        }
        return this;
    }

    /** The names of the parameters that have no value yet. */
    public Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        for (Bind bind : binds) {
            Parameter parameter = bind.parameter();
            if (parameter != null) {
                names.add(parameter.name());
            }
        }
        return names;
    }

    /**
     * The same text with values for parameters.
     *
     * @throws IllegalArgumentException if a value is of another type than its parameter
     */
    public Rendered with(Parameters parameters) {
        if (parameters.isEmpty()) {
            return this;
        }
        List<Bind> bound = new ArrayList<>(binds.size());
        for (Bind bind : binds) {
            bound.add(bind.with(parameters));
        }
        return new Rendered(sql, bound);
    }

    /**
     * The same, if every parameter has a value.
     *
     * @throws IllegalArgumentException if one has none
     */
    public Rendered complete() {
        for (int i = 0; i < binds.size(); i++) {
            Parameter parameter = binds.get(i).parameter();
            if (parameter != null) {
                throw new IllegalArgumentException("Parameter " + parameter.name() + " has no value; give it one with "
                        + "with(\"" + parameter.name() + "\", ...)");
            }
        }
        return this;
    }

    /** Binds all values in order. */
    public void bind(RowOutput out) {
        for (Bind bind : binds) {
            bind.bind(out);
        }
    }

    /** The text for people, a clause in a line, with {@code ?} for each value. */
    @Override
    public String toString() {
        return Layout.of(sql);
    }

    /** The text for people with the values behind it, which may be secrets: not for logs. */
    public String withValues() {
        StringBuilder text = new StringBuilder(toString());
        String separator = "\n-- ";
        for (Bind bind : binds) {
            Object value = bind.value();
            text.append(separator).append(value instanceof String ? "'" + value + "'" : String.valueOf(value));
            separator = ", ";
        }
        return text.toString();
    }
}
