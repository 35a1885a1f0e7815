package dev.rowan.exec;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import org.jspecify.annotations.Nullable;

/** One of the tables that records of a joined family are in. */
final class PartTable<R, K> extends KeyedTable<R, K> {
    private final PartMapping<R, K> mapping;

    private PartTable(TableMeta meta, PartMapping<R, K> mapping) {
        super(meta, mapping, null);
        this.mapping = mapping;
    }

    /** One of the tables of a member; what is read there completes a record that is known. */
    static <R, K> PartTable<R, K> of(KeyedTable<R, K> member, int place, @Nullable R known) {
        TableMeta part = member.meta().tables().get(place);
        return new PartTable<>(part, new PartMapping<>(member.meta(), member.mapping(), part, known));
    }

    /** The ordinal in the whole of a column of the part. */
    int ordinal(int ofPart) {
        return mapping.ordinal(ofPart);
    }

    @Override
    public KeyedTable<R, K> alias(CharSequence alias) {
        throw new IllegalStateException(this + " is a part of another table");
    }
}
