package dev.rowan.generated;

import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record's components by name, or those of an embedded part. */
public final class MapInput {
    private final String path;
    private final @Nullable Map<?, ?> values;

    private MapInput(String path, @Nullable Map<?, ?> values, List<String> components) {
        this.path = path;
        this.values = values;
        if (values != null) {
            for (Object name : values.keySet()) {
                if (!components.contains(name)) {
                    throw new IllegalArgumentException(path + " has no component " + name + "; it has " + components);
                }
            }
        }
    }

    /**
     * The values for a record.
     *
     * @throws IllegalArgumentException if there is a name that is none of its components
     */
    public static MapInput of(String record, Map<String, ? extends @Nullable Object> values, String... components) {
        return new MapInput(record, values, List.of(components));
    }

    /**
     * The values for an embedded part, itself a map; without values if there is none.
     *
     * @throws IllegalArgumentException if what is there is no map, or has a name that is none of the part's components
     */
    public MapInput part(String component, String... components) {
        Object value = find(component);
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException(
                    path + '.' + component + " is a " + value.getClass().getSimpleName() + ", and a Map is expected");
        }
        return new MapInput(path + '.' + component, (Map<?, ?>) value, List.of(components));
    }

    /** Whether there is no map for the part at all. */
    public boolean isAbsent() {
        return values == null;
    }

    /** Whether there is a value for the component, be it null. */
    public boolean has(String component) {
        return values != null && values.containsKey(component);
    }

    /**
     * A component's value.
     *
     * @throws IllegalArgumentException if there is none, it is null, or it is of another type
     */
    public Object required(String component, SqlType<?> type) {
        Object value = orNull(component, type);
        if (value == null) {
            throw new IllegalArgumentException(
                    path + '.' + component + (has(component) ? " may not be null" : " is required and missing"));
        }
        return value;
    }

    /**
     * A component's value, or null.
     *
     * @throws IllegalArgumentException if it is of another type; the text does not hold the value
     */
    public @Nullable Object orNull(String component, SqlType<?> type) {
        Object value = find(component);
        try {
            return value == null ? null : type.cast(value);
        } catch (ValueException e) {
            throw new IllegalArgumentException(path + '.' + component + ' ' + e.getMessage(), e.getCause());
        }
    }

    private @Nullable Object find(String component) {
        return values == null ? null : values.get(component);
    }
}
