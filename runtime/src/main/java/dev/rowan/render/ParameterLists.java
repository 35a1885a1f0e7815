package dev.rowan.render;

import dev.rowan.sql.Parameters;
import dev.rowan.sql.node.RowForm;
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
     * @param row what each value is, if it is a row; null for single values
     * @param before what stands before values
     * @param whenEmpty what the text has in its place if there are no values
     */
    record Place(String name, @Nullable RowForm row, String before, String whenEmpty) {
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
                List<List<Bind>> values = values(bind.type(), place, parameters.get(place.name()));
                sql.append(values.isEmpty() ? place.whenEmpty() : place.before() + marks(values));
                values.forEach(binds::addAll);
            } else {
                sql.append(MARK);
                binds.add(bind);
            }
        }
        return new Rendered(sql.append(text, from, text.length()).toString(), binds);
    }

    private static String marks(List<List<Bind>> values) {
        int width = values.get(0).size();
        String one = width == 1 ? "?" : "(?" + ", ?".repeat(width - 1) + ")";
        return one + (", " + one).repeat(values.size() - 1);
    }

    private static List<List<Bind>> values(SqlType<?> type, Place place, @Nullable Object value) {
        if (!(value instanceof Collection<?> given)) {
            throw new IllegalArgumentException(
                    "The value of parameter " + place.name() + " " + ValueException.instead(value, "list"));
        }
        RowForm row = place.row();
        List<List<Bind>> values = new ArrayList<>(given.size());
        for (Object one : given) {
            values.add(
                    row == null
                            ? List.of(new Bind(type, cast(type, place.name(), one)))
                            : parts(row, place.name(), one));
        }
        if (!values.isEmpty() && values.size() < MOST_FILLED) {
            List<Bind> last = values.get(values.size() - 1);
            while (Integer.bitCount(values.size()) > 1) {
                values.add(last);
            }
        }
        return values;
    }

    private static List<Bind> parts(RowForm row, String name, @Nullable Object value) {
        if (!row.type().isInstance(value)) {
            throw new IllegalArgumentException("A value of the list " + name + " "
                    + ValueException.instead(value, row.type().getSimpleName()));
        }
        List<? extends @Nullable Object> parts = row.parts().apply(value);
        List<Bind> binds = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            SqlType<?> type = row.columns().get(i);
            binds.add(new Bind(type, cast(type, name, parts.get(i))));
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
