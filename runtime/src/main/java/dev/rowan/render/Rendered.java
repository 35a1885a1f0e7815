package dev.rowan.render;

import dev.rowan.meta.Stamps;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.node.Filled;
import dev.rowan.sql.node.PlaceValue;
import dev.rowan.type.RowOutput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** The same, with the values that are known when it is executed: the time, who does it, for whom. */
    public Rendered at(Supplier<Stamps> stamps) {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i).value() instanceof Filled) {
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
            String name = bind.parameterName();
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The same text with values for parameters. For a list the text has as many {@code ?} as values, or some more, of which the
     * last repeats.
     *
     * @throws IllegalArgumentException if a value is of another type than its parameter
     */
    public Rendered with(Parameters parameters) {
        if (parameters.isEmpty()) {
            return this;
        }
        List<Bind> bound = new ArrayList<>(binds.size());
        boolean lists = false;
        for (Bind bind : binds) {
            bound.add(bind.with(parameters));
            lists |= bind.isList();
        }
        Rendered values = new Rendered(sql, bound);
        return lists ? ParameterLists.filled(values, parameters) : values;
    }

    /**
     * The same, if every parameter has a value.
     *
     * @throws IllegalArgumentException if one has none
     */
    public Rendered complete() {
        for (int i = 0; i < binds.size(); i++) {
            String name = binds.get(i).parameterName();
            if (name != null) {
                throw new IllegalArgumentException(
                        "Parameter " + name + " has no value; give it one with " + "with(\"" + name + "\", ...)");
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

    /** Binds all values in order, those of a place among them. */
    public void bind(List<? extends @Nullable Object> place, RowOutput out) {
        for (Bind bind : binds) {
            if (bind.value() instanceof PlaceValue value) {
                bind.bind(place.get(value.index()), out);
            } else {
                bind.bind(out);
            }
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
