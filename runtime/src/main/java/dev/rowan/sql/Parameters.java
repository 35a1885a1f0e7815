package dev.rowan.sql;

import dev.rowan.error.Names;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the parameters of a statement, by name. Immutable. */
public final class Parameters {
    /** None. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, @Nullable Object> values;

    private Parameters(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    Parameters with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.put(name, value instanceof Collection<?> list ? copy(list) : value);
        return new Parameters(all);
    }

    /** A list may hold null, which is refused where it may not, with a better text. */
    private static List<?> copy(Collection<?> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    static String name(Expr<?> parameter) {
        Node node = parameter.node();
        if (node instanceof BindNode bind && bind.value() instanceof Parameter named) {
            return named.name();
        }
        throw new IllegalArgumentException("This is no parameter: " + parameter + "; make one with param(name, kind)");
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether there is a value, be it null. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a name, or null. */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /**
     * Refuses names that a statement does not have.
     *
     * @throws IllegalArgumentException if there is one
     */
    public void requireAmong(Collection<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "The statement has no parameter " + name + Names.suggestion(name, known));
            }
        }
    }

    /** The names, without the values. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
