package dev.rowan.meta;

import dev.rowan.type.RowOutput;

/**
 * The mapping of a record with a primary key.
 *
 * @param <R> the record
 * @param <K> the key: a component's type, an embedded key, or a generated record of several components
 */
public abstract class KeyedMapping<R, K> extends RecordMapping<R> {
    /** For generated code. */
    protected KeyedMapping() {}

    /** The key of a record. */
    public abstract K key(R row);

    /**
     * Binds the key of a record.
     *
     * @param meta the table, of any name, whose record it is
     */
    public final void bindKeyOf(R row, TableMeta meta, RowOutput out) {
        for (int ordinal : meta.keyed) {
            bindColumn(row, ordinal, out);
        }
    }

    /** Binds a key. */
    public abstract void bindKey(K key, RowOutput out);
}
