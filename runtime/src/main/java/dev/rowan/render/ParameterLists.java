package dev.rowan.render;

import dev.rowan.sql.Parameters;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lists of values into a text that was written once. A list of up to 1,024 values is filled up to the next power of
 * two with its last value, so that drivers and servers that keep statements by their texts meet eleven of them, and not a
 * thousand. Nothing is kept here.
 */
final class ParameterLists {
    /** What stands in the text for a list, and nowhere else. */
    static final String MARK = "?, ...";

    private static final int MOST_FILLED = 1_024;

    private ParameterLists() {}

    /**
     * What stands in a bind for a list.
     *
     * @param name the parameter's name
     * @param whenEmpty what the text has in its place if there are no values
     */
    record Place(String name, String whenEmpty) {
        @Override
        public String toString() {
            return ":" + name;
        }
    }

    /**
     * The text and binds with the lists for which there are values.
     *
     * @throws IllegalArgumentException if a value is no list, or has values of another type or NULL
     */
    static Rendered filled(Rendered rendered, Parameters parameters) {
        String text = rendered.sql();
        StringBuilder sql = new StringBuilder();
        List<Bind> binds = new ArrayList<>();
        int from = 0;
        for (Bind bind : rendered.binds()) {
            if (!bind.isList()) {
                binds.add(bind);
                continue;
            }
            int at = text.indexOf(MARK, from);
            sql.append(text, from, at);
            from = at + MARK.length();
            if (bind.value() instanceof Place place && parameters.has(place.name())) {
                List<Bind> values = values(bind.type(), place.name(), parameters.get(place.name()));
                sql.append(values.isEmpty() ? place.whenEmpty() : "?" + ", ?".repeat(values.size() - 1));
                binds.addAll(values);
            } else {
                sql.append(MARK);
                binds.add(bind);
            }
        }
        return new Rendered(sql.append(text, from, text.length()).toString(), binds);
    }

    private static List<Bind> values(SqlType<?> type, String name, @Nullable Object value) {
        if (!(value instanceof Collection<?> given)) {
            throw new IllegalArgumentException("The value of parameter " + name + " is "
                    + (value == null ? "null" : "a " + value.getClass().getSimpleName()) + ", and a list is expected");
        }
        List<Bind> binds = new ArrayList<>();
        for (Object one : given) {
            binds.add(new Bind(type, cast(type, name, one)));
        }
        if (!binds.isEmpty() && binds.size() < MOST_FILLED) {
            Bind last = binds.get(binds.size() - 1);
            while (Integer.bitCount(binds.size()) > 1) {
                binds.add(last);
            }
        }
        return binds;
    }

    private static Object cast(SqlType<?> type, String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "A value of the list " + name + " is null, which is in no list; test for it with isNull()");
        }
        try {
            return type.cast(value);
        } catch (ValueException e) {
            throw new IllegalArgumentException("A value of the list " + name + " " + e.getMessage());
        }
    }
}
