package dev.rowan.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by component name, with maps or null for parts, or dotted paths. */
final class NamedValues {
    private NamedValues() {}

    static <R> Map<Column<R, ?, ?>, @Nullable Object> flatten(
            Table<R> table, Map<String, ? extends @Nullable Object> byName, Values.UnknownNames unknown) {
        Map<String, Column<R, ?, ?>> columns = new LinkedHashMap<>();
        for (Column<R, ?, ?> column : table.columns()) {
            columns.put(column.meta().component(), column);
        }
        Map<Column<R, ?, ?>, @Nullable Object> values = new LinkedHashMap<>();
        collect(table, columns, "", byName, unknown, values);
        return values;
    }

    private static <R> void collect(
            Table<R> table,
            Map<String, Column<R, ?, ?>> columns,
            String prefix,
            Map<?, ?> byName,
            Values.UnknownNames unknown,
            Map<Column<R, ?, ?>, @Nullable Object> values) {
        byName.forEach((key, value) -> {
            String path = prefix + key;
            Column<R, ?, ?> column = columns.get(path);
            if (column != null) {
                values.put(column, value);
            } else if (value instanceof Map<?, ?> part && isPart(columns, path)) {
                collect(table, columns, path + ".", part, unknown, values);
            } else if (value == null && isPart(columns, path)) {
                columns.forEach((component, inner) -> {
                    if (component.startsWith(path + ".")) {
                        values.put(inner, null);
                    }
                });
            } else if (unknown == Values.UnknownNames.REFUSE) {
                throw new IllegalArgumentException(
                        table.meta().name() + " has no component " + path + "; it has " + columns.keySet());
            }
        });
    }

    private static boolean isPart(Map<String, ?> columns, String path) {
        return columns.keySet().stream().anyMatch(component -> component.startsWith(path + "."));
    }
}
