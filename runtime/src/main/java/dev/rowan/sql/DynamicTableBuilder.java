package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.TableMetaBuilder;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Declares a table at run time. Columns are not null unless it is said: {@code text("note", c -> c.nullable())}.
 * Names may be whatever the database takes; they are quoted.
 */
public final class DynamicTableBuilder {
    private final String name;
    private final List<Declared> columns = new ArrayList<>();
    private final List<IndexMeta> indexes = new ArrayList<>();
    private final List<List<String>> uniques = new ArrayList<>();
    private @Nullable String schema;

    DynamicTableBuilder(String name) {
        this.name = name;
    }

    /** Its schema; without one, it is in the connection's. */
    public DynamicTableBuilder schema(String newSchema) {
        schema = newSchema;
        return this;
    }

    /** A key of 64 bits that the database makes. */
    public DynamicTableBuilder identity(String column) {
        return integral(column, SqlTypes.INT64, ColumnMeta.Builder::identity);
    }

    /** A column of text of up to 255 characters. */
    public DynamicTableBuilder text(String column) {
        return text(column, c -> {});
    }

    /** A column of text, of which more is said. */
    public DynamicTableBuilder text(String column, Consumer<ColumnMeta.Builder> more) {
        return add(column, SqlTypes.STRING, more, (table, ordinal) -> table.make(ordinal, ColumnKind.TEXT));
    }

    /** A column of booleans. */
    public DynamicTableBuilder bool(String column) {
        return bool(column, c -> {});
    }

    /** A column of booleans, of which more is said. */
    public DynamicTableBuilder bool(String column, Consumer<ColumnMeta.Builder> more) {
        return add(column, SqlTypes.BOOLEAN, more, (table, ordinal) -> table.make(ordinal, ColumnKind.BOOLEAN));
    }

    /** A column of whole numbers. */
    public <T extends Number> DynamicTableBuilder integral(String column, SqlType<T> type) {
        return integral(column, type, c -> {});
    }

    /** A column of whole numbers, of which more is said. */
    public <T extends Number> DynamicTableBuilder integral(
            String column, SqlType<T> type, Consumer<ColumnMeta.Builder> more) {
        return add(column, type, more, (table, ordinal) -> table.makeIntegral(ordinal, type));
    }

    /** A column of decimal or floating point numbers. */
    public <T extends Number> DynamicTableBuilder fractional(String column, SqlType<T> type) {
        return fractional(column, type, c -> {});
    }

    /** A column of decimal or floating point numbers, of which more is said. */
    public <T extends Number> DynamicTableBuilder fractional(
            String column, SqlType<T> type, Consumer<ColumnMeta.Builder> more) {
        return add(column, type, more, (table, ordinal) -> table.makeFractional(ordinal, type));
    }

    /** A column of dates or times. */
    public <T extends Temporal> DynamicTableBuilder temporal(String column, SqlType<T> type) {
        return temporal(column, type, c -> {});
    }

    /** A column of dates or times, of which more is said. */
    public <T extends Temporal> DynamicTableBuilder temporal(
            String column, SqlType<T> type, Consumer<ColumnMeta.Builder> more) {
        return add(column, type, more, (table, ordinal) -> table.makeTemporal(ordinal, type));
    }

    /** A column of values that only compare, such as UUIDs and bytes. */
    public <T> DynamicTableBuilder value(String column, SqlType<T> type) {
        return value(column, type, c -> {});
    }

    /** A column of values that only compare, of which more is said. */
    public <T> DynamicTableBuilder value(String column, SqlType<T> type, Consumer<ColumnMeta.Builder> more) {
        return add(column, type, more, (table, ordinal) -> table.makeValue(ordinal, type));
    }

    /** An index of columns. */
    public DynamicTableBuilder index(String... of) {
        indexes.add(IndexMeta.of(constraint("ix", List.of(of)), of));
        return this;
    }

    /** Columns that are unique together. */
    public DynamicTableBuilder unique(String... together) {
        uniques.add(List.of(together));
        return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if it has no column, two of the same name, or a constraint of one that it lacks
     */
    public DynamicTable build() {
        Set<String> names = new HashSet<>();
        TableMetaBuilder meta = TableMeta.table(name);
        if (schema != null) {
            meta.schema(schema);
        }
        for (Declared column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(name + " has two columns called " + column.name());
            }
            meta.columns(column.meta());
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException(name + " has no columns");
        }
        for (List<String> unique : uniques) {
            requireAll(names, unique);
            meta.unique(constraint("uq", unique), unique.toArray(String[]::new));
        }
        for (IndexMeta index : indexes) {
            requireAll(names, index.parts().stream().map(IndexMeta.Part::text).toList());
            meta.index(index);
        }
        return new DynamicTable(meta.build(), List.copyOf(columns), null);
    }

    private void requireAll(Set<String> names, List<String> wanted) {
        for (String column : wanted) {
            if (!names.contains(column)) {
                throw new IllegalArgumentException(name + " has no column " + column + "; it has " + names);
            }
        }
    }

    /** Names that fit everywhere; what would be too long is cut, and told apart by a number. */
    private String constraint(String prefix, List<String> of) {
        String full = prefix + "_" + name + "_" + String.join("_", of);
        return full.length() <= 60
                ? full
                : full.substring(0, 50) + "_"
                        + Integer.toString(full.hashCode() & 0x7fffffff, 36).toLowerCase(Locale.ROOT);
    }

    private DynamicTableBuilder add(String column, SqlType<?> type, Consumer<ColumnMeta.Builder> more, Maker make) {
        ColumnMeta.Builder meta = ColumnMeta.column(column, column, type);
        more.accept(meta);
        columns.add(new Declared(column, meta, make));
        return this;
    }

    /** A column that was declared. */
    record Declared(String name, ColumnMeta.Builder meta, Maker make) {}

    /** Makes a column of a table. */
    interface Maker {
        void in(DynamicTable table, int ordinal);
    }

    /** Columns whose kind is their type. */
    enum ColumnKind {
        TEXT,
        BOOLEAN
    }
}
