package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.FamilyMember;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a family as records of its members. Ordinals count the family's columns; those that a member does not have
 * are NULL in it.
 *
 * @param <R> the sealed interface
 * @param <K> the key of all members
 */
public abstract class FamilyMapping<R, K> extends KeyedMapping<R, K> {
    private static final int NONE = -1;
    private static final int DISCRIMINATOR = -2;

    private final TableMeta meta;
    private final Map<TableMeta, int[]> ordinals = new ConcurrentHashMap<>();

    /** For generated code. */
    protected FamilyMapping(TableMeta meta) {
        this.meta = meta;
    }

    /** The table of the member that a record is. */
    protected abstract KeyedTable<? extends R, K> member(R row);

    /** The table of the member that the discriminator tells. */
    protected abstract KeyedTable<? extends R, K> member(String value);

    /** For generated code: the discriminator of a row is that of no member. */
    protected final ValueException unknown(String value) {
        return new ValueException(
                "A row of " + meta + " is told by the value " + value + ", which is that of no member of "
                        + meta.members().stream().map(FamilyMember::value).toList());
    }

    @Override
    public final K key(R row) {
        return of(row).mapping().key(row);
    }

    @Override
    public final @Nullable Object get(R row, int ordinal) {
        KeyedTable<R, K> member = of(row);
        int own = ordinal(member, ordinal);
        if (own == DISCRIMINATOR) {
            return Objects.requireNonNull(member.meta().discriminator()).value();
        }
        return own == NONE ? null : member.mapping().get(row, own);
    }

    @Override
    public final boolean same(R one, R other, int ordinal) {
        KeyedTable<R, K> member = of(one);
        if (member != of(other)) {
            return Objects.equals(get(one, ordinal), get(other, ordinal));
        }
        int own = ordinal(member, ordinal);
        return own < 0 || member.mapping().same(one, other, own);
    }

    @Override
    public final void bindColumn(R row, int ordinal, RowOutput out) {
        KeyedTable<R, K> member = of(row);
        int own = ordinal(member, ordinal);
        if (own >= 0) {
            member.mapping().bindColumn(row, own, out);
        } else {
            bind(out, meta.columns().get(ordinal).type(), get(row, ordinal));
        }
    }

    @SuppressWarnings("unchecked") // a discriminator is text, and what is absent has any type
    private static <T> void bind(RowOutput out, SqlType<T> type, @Nullable Object value) {
        out.putOrNull(type, (T) value);
    }

    @Override
    public final long omitted(R row) {
        KeyedTable<R, K> member = of(row);
        long ofMember = member.mapping().omitted(row);
        List<ColumnMeta> own = ofMember == 0 ? List.of() : member.meta().omittable();
        List<String> names = meta.omittable().stream().map(ColumnMeta::name).toList();
        long omitted = 0;
        for (int i = 0; i < own.size(); i++) {
            int bit = names.indexOf(own.get(i).name());
            if (bit >= 0 && (ofMember & (1L << i)) != 0) {
                omitted |= 1L << bit;
            }
        }
        return omitted;
    }

    @Override
    public final R stampInsert(R row, Stamps stamps) {
        return of(row).mapping().stampInsert(row, stamps);
    }

    @Override
    public final R stampUpdate(R row, Stamps stamps) {
        return of(row).mapping().stampUpdate(row, stamps);
    }

    @Override
    public final R withServerValues(R row, RowInput in, int at) {
        throw new IllegalStateException("What is written to " + meta + " is written as the member that it is");
    }

    @Override
    public final Map<String, @Nullable Object> toMap(R row, TableMeta table) {
        KeyedTable<R, K> member = of(row);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(
                discriminator().component(),
                Objects.requireNonNull(member.meta().discriminator()).value());
        map.putAll(member.toMap(row));
        return map;
    }

    @Override
    public final R fromMap(Map<String, ? extends @Nullable Object> values, TableMeta table) {
        String name = discriminator().component();
        if (!(values.get(name) instanceof String value)) {
            throw new IllegalArgumentException(
                    "A record of " + meta + " is told by its " + name + ", which is missing");
        }
        Map<String, @Nullable Object> rest = new HashMap<>(values);
        rest.remove(name);
        return member(value).fromMap(rest);
    }

    private ColumnMeta discriminator() {
        for (ColumnMeta column : meta.columns()) {
            if (column.role() == ColumnRole.DISCRIMINATOR) {
                return column;
            }
        }
        throw new IllegalStateException(meta + " has no discriminator");
    }

    @SuppressWarnings("unchecked") // it is the table of this record, whatever its class is called here
    private KeyedTable<R, K> of(R row) {
        return (KeyedTable<R, K>) member(row);
    }

    private int ordinal(KeyedTable<R, K> member, int ordinal) {
        return ordinals.computeIfAbsent(member.meta(), this::ordinals)[ordinal];
    }

    private int[] ordinals(TableMeta member) {
        List<String> components =
                member.columns().stream().map(ColumnMeta::component).toList();
        return meta.columns().stream()
                .mapToInt(column -> column.role() == ColumnRole.DISCRIMINATOR
                        ? DISCRIMINATOR
                        : components.indexOf(column.component()))
                .toArray();
    }
}
