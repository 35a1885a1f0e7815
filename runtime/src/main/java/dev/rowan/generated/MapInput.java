package dev.rowan.generated;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.ValueException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record's columns in maps of component names: one for the record, and one in it for each embedded part. */
public final class MapInput {
    private final TableMeta meta;
    private final String record;
    private final String prefix;
    private final @Nullable Map<?, ?> values;

    private MapInput(TableMeta meta, String record, String prefix, @Nullable Map<?, ?> values) {
        this.meta = meta;
        this.record = record;
        this.prefix = prefix;
        this.values = values;
        if (values != null) {
            List<String> components = components();
            for (Object name : values.keySet()) {
                if (!components.contains(name)) {
                    throw new IllegalArgumentException(
                            path("") + " has no component " + name + "; it has " + components);
                }
            }
        }
    }

    /**
     * The values for a record.
     *
     * @throws IllegalArgumentException if there is a name that is none of its components
     */
    public static MapInput of(String record, Map<String, ? extends @Nullable Object> values, TableMeta meta) {
        return new MapInput(meta, record, "", values);
    }

    /**
     * The values for an embedded part, itself a map; without values if there is none.
     *
     * @throws IllegalArgumentException if what is there is no map, or has a name that is none of the part's components
     */
    public MapInput part(String component) {
        Object value = values == null ? null : values.get(component);
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException(path(component) + " " + ValueException.instead(value, "Map"));
        }
        return new MapInput(meta, record, prefix + component + '.', (Map<?, ?>) value);
    }

    /** Whether there is no map for the part at all. */
    public boolean isAbsent() {
        return values == null;
    }

    /** Whether there is a value for a column, be it null. */
    public boolean has(int ordinal) {
        return values != null && values.containsKey(name(column(ordinal)));
    }

    /**
     * A column's value, to be cast: the compiler would have to infer a type argument, at each component of each record.
     *
     * @throws IllegalArgumentException if there is none, it is null, or it is of another type
     */
    public Object required(int ordinal) {
        Object value = orNull(ordinal);
        if (value == null) {
            throw new IllegalArgumentException(
                    path(name(column(ordinal))) + (has(ordinal) ? " may not be null" : " is required and missing"));
        }
        return value;
    }

    /**
     * A column's value, or null.
     *
     * @throws IllegalArgumentException if it is of another type; the text does not hold the value
     */
    public @Nullable Object orNull(int ordinal) {
        ColumnMeta column = column(ordinal);
        Object value = values == null ? null : values.get(name(column));
        try {
            return value == null ? null : column.type().cast(value);
        } catch (ValueException e) {
            throw new IllegalArgumentException(path(name(column)) + ' ' + e.getMessage(), e.getCause());
        }
    }

    private ColumnMeta column(int ordinal) {
        return meta.columns().get(ordinal);
    }

    private String name(ColumnMeta column) {
        return column.component().substring(prefix.length());
    }

    private List<String> components() {
        return meta.columns().stream()
                .filter(column -> column.component().startsWith(prefix))
                .map(column -> name(column).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    private String path(String component) {
        String path = record + '.' + prefix + component;
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }
}
