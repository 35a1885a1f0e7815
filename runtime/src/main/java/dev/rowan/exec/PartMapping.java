package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.ValueInput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record has in one of its several tables. What is read there completes a record that is known.
 *
 * @param <R> the record
 * @param <K> its key
 */
final class PartMapping<R, K> extends KeyedMapping<R, K> {
    private final TableMeta meta;
    private final KeyedMapping<R, K> mapping;
    private final TableMeta part;
    private final @Nullable R known;
    private final int[] ordinals;

    /** What a record of {@code meta} has in {@code part}. */
    PartMapping(TableMeta meta, KeyedMapping<R, K> mapping, TableMeta part, @Nullable R known) {
        this.meta = meta;
        this.mapping = mapping;
        this.part = part;
        this.known = known;
        List<String> names = meta.columns().stream().map(ColumnMeta::name).toList();
        this.ordinals = part.columns().stream()
                .mapToInt(column -> names.indexOf(column.name()))
                .toArray();
    }

    /** The ordinal in the whole of a column of the part. */
    int ordinal(int ofPart) {
        return ordinals[ofPart];
    }

    @Override
    public R read(RowInput in, int at) {
        R row = known;
        if (row == null) {
            throw new IllegalStateException("A row of " + part + " is a part of a record");
        }
        @Nullable Object[] values = new Object[meta.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = mapping.get(row, i);
        }
        for (int i = 0; i < ordinals.length; i++) {
            values[ordinals[i]] = in.orNullAt(at + i, part.columns().get(i).type());
        }
        return mapping.read(new ValueInput(values), 1);
    }

    @Override
    public R withServerValues(R row, RowInput in, int at) {
        List<ColumnMeta> all = meta.serverMade();
        List<ColumnMeta> here = part.serverMade();
        List<String> names = here.stream().map(ColumnMeta::name).toList();
        @Nullable Object[] values = new Object[all.size()];
        for (int i = 0; i < values.length; i++) {
            ColumnMeta column = all.get(i);
            int place = names.indexOf(column.name());
            values[i] = place < 0
                    ? mapping.get(row, meta.columns().indexOf(column))
                    : in.orNullAt(at + place, column.type());
        }
        return mapping.withServerValues(row, new ValueInput(values), 1);
    }

    @Override
    public long omitted(R row) {
        long ofWhole = mapping.omitted(row);
        if (ofWhole == 0) {
            return 0;
        }
        List<String> all = meta.omittable().stream().map(ColumnMeta::name).toList();
        List<ColumnMeta> here = part.omittable();
        long omitted = 0;
        for (int i = 0; i < here.size(); i++) {
            if ((ofWhole & (1L << all.indexOf(here.get(i).name()))) != 0) {
                omitted |= 1L << i;
            }
        }
        return omitted;
    }

    @Override
    public void bindColumn(R row, int ordinal, RowOutput out) {
        mapping.bindColumn(row, ordinals[ordinal], out);
    }

    @Override
    public @Nullable Object get(R row, int ordinal) {
        return mapping.get(row, ordinals[ordinal]);
    }

    @Override
    public boolean same(R one, R other, int ordinal) {
        return mapping.same(one, other, ordinals[ordinal]);
    }

    @Override
    public K key(R row) {
        return mapping.key(row);
    }

    @Override
    public void bindKey(K key, RowOutput out) {
        mapping.bindKey(key, out);
    }

    @Override
    public R fromMap(Map<String, ? extends @Nullable Object> values, TableMeta table) {
        throw new IllegalStateException("A row of " + part + " is a part of a record");
    }
}
