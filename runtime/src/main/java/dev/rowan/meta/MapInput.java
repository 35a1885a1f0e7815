package dev.rowan.meta;

import dev.rowan.type.HeldInput;
import dev.rowan.type.ValueException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps of component names, one for the record and one in it for each embedded part, read as if they were a row. What they
 * leave out is the column's default.
 */
final class MapInput extends HeldInput {
    private final TableMeta meta;
    private final RecordMapping<?> mapping;
    private final @Nullable Object[] values;
    private final boolean[] given;
    private final boolean[] inPart;

    /** Values of another type and names that are no components are refused. */
    MapInput(Map<String, ? extends @Nullable Object> map, TableMeta meta, RecordMapping<?> mapping) {
        this.meta = meta;
        this.mapping = mapping;
        this.values = new Object[meta.columns().size()];
        this.given = new boolean[values.length];
        this.inPart = new boolean[values.length];
        take(map, "");
    }

    private void take(Map<?, ?> map, String prefix) {
        List<String> components = components(prefix);
        for (Object name : map.keySet()) {
            if (!components.contains(name)) {
                throw new IllegalArgumentException(
                        path(prefix) + " has no component " + name + "; it has " + components);
            }
        }
        for (String component : components) {
            int ordinal = ordinal(prefix + component);
            if (ordinal < 0) {
                takePart(map.get(component), prefix + component);
            } else {
                inPart[ordinal] = true;
                given[ordinal] = map.containsKey(component);
                values[ordinal] = cast(map.get(component), meta.columns().get(ordinal));
            }
        }
    }

    private void takePart(@Nullable Object part, String path) {
        if (part instanceof Map<?, ?> map) {
            take(map, path + '.');
        } else if (part != null) {
            throw new IllegalArgumentException(path(path) + ' ' + ValueException.instead(part, "Map"));
        }
    }

    private @Nullable Object cast(@Nullable Object value, ColumnMeta column) {
        try {
            return value == null ? null : column.type().cast(value);
        } catch (ValueException e) {
            throw new IllegalArgumentException(path(column.component()) + ' ' + e.getMessage(), e.getCause());
        }
    }

    /** The names below a path, parts' among them. */
    private List<String> components(String prefix) {
        return meta.columns().stream()
                .map(ColumnMeta::component)
                .filter(component -> component.startsWith(prefix))
                .map(component -> component.substring(prefix.length()).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    private int ordinal(String component) {
        for (int i = 0; i < values.length; i++) {
            if (meta.columns().get(i).component().equals(component)) {
                return i;
            }
        }
        return -1;
    }

    private String path(String component) {
        String path = meta.name() + '.' + component;
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether there is no map for a part. */
    @Override
    public boolean allNullAt(int index, int count) {
        for (int i = index; i < index + count; i++) {
            if (inPart[i - 1]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected @Nullable Object held(int index) {
        int ordinal = index - 1;
        if (given[ordinal]) {
            return values[ordinal];
        }
        Object made = mapping.suppliedDefault(ordinal);
        return made != null ? made : Defaults.constant(meta.columns().get(ordinal));
    }

    @Override
    protected Object heldOrMissing(int index) {
        Object value = held(index);
        if (value != null) {
            return value;
        }
        ColumnMeta column = meta.columns().get(index - 1);
        Object placeholder = given[index - 1] ? null : Defaults.placeholder(column);
        if (placeholder == null) {
            throw new IllegalArgumentException(
                    path(column.component()) + (given[index - 1] ? " may not be null" : " is required and missing"));
        }
        return placeholder;
    }
}
