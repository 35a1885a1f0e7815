package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.JsonCodecs;
import dev.rowan.type.ValueInput;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row that is inserted has where nothing else is said.
 *
 * @param defaults the values by the ordinals of their columns
 * @param required the columns for which something must be said
 */
record NewRow(@Nullable Object[] defaults, BitSet required) {
    static NewRow of(TableMeta meta) {
        List<ColumnMeta> columns = meta.columns();
        @Nullable Object[] defaults = new Object[columns.size()];
        BitSet required = new BitSet();
        for (int i = 0; i < defaults.length; i++) {
            ColumnMeta column = columns.get(i);
            Object constant = column.defaultValue();
            if (isMade(column)) {
                continue;
            }
            if (constant != null) {
                Object stored = constant instanceof Character ? constant.toString() : constant; // as drivers give it
                defaults[i] = column.type().read(new ValueInput(new Object[] {stored}, JsonCodecs.standard()), 1);
            }
            required.set(i, constant == null && !column.nullable() && !column.omittable());
        }
        return new NewRow(defaults, required);
    }

    private static boolean isMade(ColumnMeta column) {
        return column.origin() != KeyOrigin.ASSIGNED
                || column.role() == ColumnRole.DISCRIMINATOR
                || column.role() == ColumnRole.DELETED
                || column.role().isFilled()
                || column.tenant()
                || !column.insertable();
    }

    /** The columns for which nothing is said; empty if the row can be inserted. */
    BitSet missing(BitSet said) {
        BitSet missing = (BitSet) required.clone();
        missing.andNot(said);
        return missing;
    }
}
