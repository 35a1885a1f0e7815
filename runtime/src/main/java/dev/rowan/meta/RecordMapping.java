package dev.rowan.meta;

import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a record becomes a row and a row a record: straight-line code written by the processor. Ordinals count the
 * columns of {@link TableMeta#columns()} from 0. Stateless.
 *
 * @param <R> the record
 */
public abstract class RecordMapping<R> {
    /** For generated code. */
    protected RecordMapping() {}

    /** The record of all columns, from the column {@code at} on, counted from 1. */
    public abstract R read(RowInput in, int at);

    /**
     * Binds the insertable columns in order, but those with their bit in {@code omitted}.
     *
     * @param meta the table, of any name, whose record it is
     */
    public final void bindInsert(R row, TableMeta meta, long omitted, RowOutput out) {
        for (int i = 0; i < meta.insertable.length; i++) {
            if ((omitted & meta.omissions[i]) == 0) {
                bindColumn(row, meta.insertable[i], out);
            }
        }
    }

    /** Binds one column. */
    public abstract void bindColumn(R row, int ordinal, RowOutput out);

    /** The value of one column as its component's type; null for NULL. */
    public abstract @Nullable Object get(R row, int ordinal);

    /** Whether two records agree on one column: decimals by value, arrays by content. */
    public boolean same(R one, R other, int ordinal) {
        Object here = get(one, ordinal);
        Object there = get(other, ordinal);
        if (here instanceof BigDecimal decimal && there instanceof BigDecimal otherDecimal) {
            return decimal.compareTo(otherDecimal) == 0;
        }
        return here instanceof byte[] bytes && there instanceof byte[] otherBytes
                ? Arrays.equals(bytes, otherBytes)
                : Objects.equals(here, there);
    }

    /** The hooks and rules that the record declares; null if there are none. */
    public @Nullable Lifecycle<R, ?> hooks() {
        return null;
    }

    /** A bit for each of {@link TableMeta#omittable()} that has no value yet. */
    public long omitted(R row) {
        return 0;
    }

    /** The record with what Rowan sets on insert: version 1, times, keys made by the client. */
    public R stampInsert(R row, Stamps stamps) {
        return row;
    }

    /** The record with what Rowan sets on update: the next version, the time. */
    public R stampUpdate(R row, Stamps stamps) {
        return row;
    }

    /** The record with the columns of {@link TableMeta#serverMade()}, read from the column {@code at} on. */
    public R withServerValues(R row, RowInput in, int at) {
        return row;
    }

    /**
     * The record as a map of component names, parts as maps of their own. The map keeps the order and may hold nulls.
     * What is here serves records without parts.
     *
     * @param meta the table, of any name, whose record it is
     */
    public Map<String, @Nullable Object> toMap(R row, TableMeta meta) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int ordinal = 0; ordinal < meta.columns().size(); ordinal++) {
            map.put(meta.columns().get(ordinal).component(), get(row, ordinal));
        }
        return map;
    }

    /**
     * The record of a map as {@link #toMap} gives it. What is missing takes its default.
     *
     * @param meta the table, of any name, whose record it is
     * @throws IllegalArgumentException for unknown names, missing components without a default, and values of another type
     */
    public R fromMap(Map<String, ? extends @Nullable Object> values, TableMeta meta) {
        return read(new MapInput(values, meta, this), 1);
    }

    /** The default of a column that a method of the record makes; null for any other. */
    protected @Nullable Object suppliedDefault(int ordinal) {
        return null;
    }
}
