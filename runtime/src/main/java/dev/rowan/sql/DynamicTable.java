package dev.rowan.sql;

import dev.rowan.meta.TableMeta;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that is known only at run time, such as the target of an import: its columns are declared by name and type, and
 * its rows are maps. It can be created, filled, queried and changed as any other; {@link Sql#table} begins one.
 *
 * <p>Columns are called by name and type, {@code readings.text("sensor")}, and are then as typed as those of generated
 * tables.
 */
public final class DynamicTable extends Table<Map<String, @Nullable Object>> {
    private final List<DynamicTableBuilder.Declared> declared;

    DynamicTable(TableMeta meta, List<DynamicTableBuilder.Declared> declared, @Nullable CharSequence alias) {
        super(meta, new DynamicMapping(meta), alias);
        this.declared = declared;
        for (int i = 0; i < declared.size(); i++) {
            declared.get(i).make().in(this, i);
        }
    }

    @Override
    public DynamicTable alias(CharSequence alias) {
        return new DynamicTable(meta(), declared, alias);
    }

    /** The names of the columns, in order. */
    public List<String> names() {
        return Collections.unmodifiableList(
                declared.stream().map(DynamicTableBuilder.Declared::name).toList());
    }

    /**
     * Any column.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Column<Map<String, @Nullable Object>, ?, ?> column(String name) {
        return columns().get(ordinal(name));
    }

    /**
     * A column of text.
     *
     * @throws IllegalArgumentException if there is none of this name and kind
     */
    @SuppressWarnings("unchecked") // all columns are this table's
    public TextColumn<Map<String, @Nullable Object>> text(String name) {
        if (column(name) instanceof TextColumn<?> column) {
            return (TextColumn<Map<String, @Nullable Object>>) column;
        }
        throw other(name, "text");
    }

    /**
     * A column of booleans.
     *
     * @throws IllegalArgumentException if there is none of this name and kind
     */
    @SuppressWarnings("unchecked") // all columns are this table's
    public BooleanColumn<Map<String, @Nullable Object>> bool(String name) {
        if (column(name) instanceof BooleanColumn<?> column) {
            return (BooleanColumn<Map<String, @Nullable Object>>) column;
        }
        throw other(name, "booleans");
    }

    /**
     * A column of whole numbers.
     *
     * @throws IllegalArgumentException if there is none of this name and type
     */
    @SuppressWarnings("unchecked") // the type is the one that it was declared with
    public <T extends Number> IntegralColumn<Map<String, @Nullable Object>, T> integral(String name, SqlType<T> type) {
        if (typed(name, type) instanceof IntegralColumn<?, ?> column) {
            return (IntegralColumn<Map<String, @Nullable Object>, T>) column;
        }
        throw other(name, "whole numbers");
    }

    /**
     * A column of decimal or floating point numbers.
     *
     * @throws IllegalArgumentException if there is none of this name and type
     */
    @SuppressWarnings("unchecked") // the type is the one that it was declared with
    public <T extends Number> FractionalColumn<Map<String, @Nullable Object>, T> fractional(
            String name, SqlType<T> type) {
        if (typed(name, type) instanceof FractionalColumn<?, ?> column) {
            return (FractionalColumn<Map<String, @Nullable Object>, T>) column;
        }
        throw other(name, "fractional numbers");
    }

    /**
     * A column of dates or times.
     *
     * @throws IllegalArgumentException if there is none of this name and type
     */
    @SuppressWarnings("unchecked") // the type is the one that it was declared with
    public <T extends Temporal> TemporalColumn<Map<String, @Nullable Object>, T> temporal(
            String name, SqlType<T> type) {
        if (typed(name, type) instanceof TemporalColumn<?, ?> column) {
            return (TemporalColumn<Map<String, @Nullable Object>, T>) column;
        }
        throw other(name, "dates or times");
    }

    /**
     * A column of values that only compare.
     *
     * @throws IllegalArgumentException if there is none of this name and type
     */
    @SuppressWarnings("unchecked") // the type is the one that it was declared with
    public <T> ValueColumn<Map<String, @Nullable Object>, T> value(String name, SqlType<T> type) {
        if (typed(name, type) instanceof ValueColumn<?, ?> column) {
            return (ValueColumn<Map<String, @Nullable Object>, T>) column;
        }
        throw other(name, "values that only compare");
    }

    void make(int ordinal, DynamicTableBuilder.ColumnKind kind) {
        switch (kind) {
            case TEXT -> text(ordinal);
            case BOOLEAN -> bool(ordinal);
            default -> throw new AssertionError(kind);
        }
    }

    <T extends Number> void makeIntegral(int ordinal, SqlType<T> type) {
        integral(ordinal, type);
    }

    <T extends Number> void makeFractional(int ordinal, SqlType<T> type) {
        fractional(ordinal, type);
    }

    <T extends Temporal> void makeTemporal(int ordinal, SqlType<T> type) {
        temporal(ordinal, type);
    }

    <T> void makeValue(int ordinal, SqlType<T> type) {
        value(ordinal, type);
    }

    private Column<Map<String, @Nullable Object>, ?, ?> typed(String name, SqlType<?> type) {
        Column<Map<String, @Nullable Object>, ?, ?> column = column(name);
        if (!column.meta().type().withSecondDigits(0).equals(type.withSecondDigits(0))) {
            throw other(name, type.dataType().kind().toString());
        }
        return column;
    }

    private int ordinal(String name) {
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(meta() + " has no column " + name + "; it has " + names());
    }

    private IllegalArgumentException other(String name, String wanted) {
        return new IllegalArgumentException("The column " + name + " of " + meta() + " is no column of " + wanted
                + "; it was declared as another type, "
                + column(name).meta().dataType().kind());
    }
}
