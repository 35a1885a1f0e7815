package dev.rowan.session;

import dev.rowan.exec.Difference;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.Table;
import dev.rowan.type.ValueInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of records by the ordinals of their columns. */
final class Values {
    private Values() {}

    /** The ordinals of columns by their names. */
    static int[] ordinals(TableMeta meta, List<String> names) {
        int[] ordinals = new int[names.size()];
        List<ColumnMeta> columns = meta.columns();
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = -1;
            for (int ordinal = 0; ordinal < columns.size(); ordinal++) {
                if (columns.get(ordinal).name().equals(names.get(i))) {
                    ordinals[i] = ordinal;
                }
            }
            if (ordinals[i] < 0) {
                throw new IllegalArgumentException("Table " + meta + " has no column " + names.get(i));
            }
        }
        return ordinals;
    }

    /** The values of some columns; null if one of them is NULL, so that they refer to nothing. */
    static <R> @Nullable List<Object> of(RecordMapping<R> mapping, R row, int[] ordinals) {
        if (ordinals.length == 1) {
            Object value = mapping.get(row, ordinals[0]);
            return value == null ? null : List.of(value);
        }
        List<Object> values = new ArrayList<>(ordinals.length);
        for (int ordinal : ordinals) {
            Object value = mapping.get(row, ordinal);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** What tells rows apart by some columns, one of which may be all; null if one of them is NULL. */
    static <R> @Nullable Object key(RecordMapping<R> mapping, R row, int[] ordinals) {
        if (ordinals.length == 1) {
            Object value = mapping.get(row, ordinals[0]);
            return value == null ? null : ShapeKey.comparable(value);
        }
        List<Object> values = of(mapping, row, ordinals);
        return values == null ? null : ShapeKey.of(values);
    }

    /** The record with other values in some columns; all NULL if {@code values} is null. */
    static <R> R with(Table<R> table, R row, int[] ordinals, @Nullable List<?> values) {
        @Nullable Object[] all = all(table, row);
        for (int i = 0; i < ordinals.length; i++) {
            all[ordinals[i]] = values == null ? null : values.get(i);
        }
        return record(table, all);
    }

    /** The record of values by the ordinals of their columns. The array is kept. */
    static <R> R record(Table<R> table, @Nullable Object[] values) {
        return table.mapping().read(new ValueInput(values), 1);
    }

    /** The values of all columns, by their ordinals. */
    static <R> @Nullable Object[] all(Table<R> table, R row) {
        @Nullable Object[] all = new Object[table.width()];
        for (int i = 0; i < all.length; i++) {
            all[i] = table.mapping().get(row, i);
        }
        return all;
    }

    /** The record with what another has in some columns. */
    static <R> R carry(Table<R> table, R from, R to, int[] ordinals) {
        List<@Nullable Object> values = new ArrayList<>(ordinals.length);
        for (int ordinal : ordinals) {
            values.add(table.mapping().get(from, ordinal));
        }
        return with(table, to, ordinals, values);
    }

    /** Whether two records agree in what may be updated. */
    static <R> boolean agree(KeyedTable<R, ?> table, R one, R other) {
        return Difference.between(table.meta(), table.mapping(), one, other).isEmpty();
    }

    /** Whether two records agree in all columns. */
    static <R> boolean same(Table<R> table, R one, R other) {
        if (one.equals(other)) {
            return true;
        }
        RecordMapping<R> mapping = table.mapping();
        for (int i = 0; i < table.width(); i++) {
            if (!mapping.same(one, other, i)) {
                return false;
            }
        }
        return true;
    }
}
