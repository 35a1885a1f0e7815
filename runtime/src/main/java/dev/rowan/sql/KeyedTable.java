package dev.rowan.sql;

import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import org.jspecify.annotations.Nullable;

/**
 * A table with a primary key.
 *
 * @param <R> the record
 * @param <K> the key: a component's type, an embedded key, or a generated record of several components
 */
public abstract class KeyedTable<R, K> extends Table<R> {
    private final KeyedMapping<R, K> mapping;

    /** For generated code. */
    protected KeyedTable(TableMeta meta, KeyedMapping<R, K> mapping, @Nullable CharSequence alias) {
        super(meta, mapping, alias);
        this.mapping = mapping;
    }

    @Override
    public final KeyedMapping<R, K> mapping() {
        return mapping;
    }
}
