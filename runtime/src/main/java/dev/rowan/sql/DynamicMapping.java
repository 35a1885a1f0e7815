package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as rows of a table that is known only at run time. Values are brought to the columns' types; unknown names are refused. */
final class DynamicMapping extends RecordMapping<Map<String, @Nullable Object>> {
    private final TableMeta meta;
    private final List<ColumnMeta> columns;

    DynamicMapping(TableMeta meta) {
        this.meta = meta;
        this.columns = meta.columns();
    }

    @Override
    public Map<String, @Nullable Object> read(RowInput in, int at) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), in.orNullAt(at + i, columns.get(i).type()));
        }
        return Collections.unmodifiableMap(row);
    }

    @Override
    public void bindColumn(Map<String, @Nullable Object> row, int ordinal, RowOutput out) {
        bind(columns.get(ordinal), columns.get(ordinal).type(), get(row, ordinal), out);
    }

    /** What is left out takes its constant default. */
    @Override
    public @Nullable Object get(Map<String, @Nullable Object> row, int ordinal) {
        ColumnMeta column = columns.get(ordinal);
        return row.containsKey(column.name()) ? row.get(column.name()) : column.defaultValue();
    }

    @Override
    public long omitted(Map<String, @Nullable Object> row) {
        requireKnown(row);
        long omitted = 0;
        List<ColumnMeta> omittable = meta.omittable();
        for (int i = 0; i < omittable.size(); i++) {
            if (row.get(omittable.get(i).name()) == null) {
                omitted |= 1L << i;
            }
        }
        requireComplete(row);
        return omitted;
    }

    @Override
    public Map<String, @Nullable Object> withServerValues(Map<String, @Nullable Object> row, RowInput in, int at) {
        Map<String, @Nullable Object> stored = new LinkedHashMap<>();
        int next = at;
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeta column = columns.get(i);
            stored.put(column.name(), column.serverMade() ? in.orNullAt(next++, column.type()) : get(row, i));
        }
        return Collections.unmodifiableMap(stored);
    }

    @Override
    public Map<String, @Nullable Object> fromMap(Map<String, ? extends @Nullable Object> values, TableMeta table) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(values);
        requireKnown(row);
        return Collections.unmodifiableMap(row);
    }

    private void requireComplete(Map<String, @Nullable Object> row) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeta column = columns.get(i);
            if (column.insertable() && !column.nullable() && !column.omittable() && get(row, i) == null) {
                throw new IllegalArgumentException(
                        meta + " needs a value for " + column + ", which cannot be NULL and has no default");
            }
        }
    }

    private void requireKnown(Map<String, @Nullable Object> row) {
        for (String name : row.keySet()) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException(meta + " has no column " + name + "; it has " + columns);
            }
        }
    }

    private static <T> void bind(ColumnMeta column, SqlType<T> type, @Nullable Object value, RowOutput out) {
        try {
            out.putOrNull(type, value == null ? null : type.cast(value));
        } catch (ValueException e) {
            throw new IllegalArgumentException("The value for " + column.name() + " " + e.getMessage(), e.getCause());
        }
    }
}
