package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.SqlKind;
import dev.rowan.type.ValueInput;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a row that is inserted has where nothing else is said.
 *
 * @param columns the table's
 * @param defaults the values by the ordinals of their columns, but JSON, which is read by the codec of each database
 * @param required the columns for which something must be said
 * @param documents the columns whose default is JSON
 */
record NewRow(List<ColumnMeta> columns, @Nullable Object[] defaults, BitSet required, BitSet documents) {
    static NewRow of(TableMeta meta) {
        List<ColumnMeta> columns = meta.columns();
        @Nullable Object[] defaults = new Object[columns.size()];
        BitSet required = new BitSet();
        BitSet documents = new BitSet();
        for (int i = 0; i < defaults.length; i++) {
            ColumnMeta column = columns.get(i);
            if (column.managed()) {
                continue;
            }
            boolean none = column.defaultValue() == null;
            if (!none && column.dataType().kind() == SqlKind.JSON) {
                documents.set(i);
            } else if (!none) {
                defaults[i] = column.type().read(new ValueInput(stored(column)), 1);
            }
            required.set(i, none && !column.nullable() && !column.omittable());
        }
        return new NewRow(columns, defaults, required, documents);
    }

    /** A default as drivers give it. */
    private static @Nullable Object[] stored(ColumnMeta column) {
        Object constant = column.defaultValue();
        return new @Nullable Object[] {constant instanceof Character ? constant.toString() : constant};
    }

    /** Whether something is said for all columns that need it. */
    boolean isComplete(IntPredicate said) {
        for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
            if (!said.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** The columns for which nothing is said; empty if the row can be inserted. */
    BitSet missing(IntPredicate said) {
        BitSet missing = (BitSet) required.clone();
        required.stream().filter(said).forEach(missing::clear);
        return missing;
    }

    /** Puts in the values of the columns of which nothing is said. */
    void complete(@Nullable Object[] values, IntPredicate said, JsonCodec json) {
        for (int i = 0; i < values.length; i++) {
            if (!said.test(i)) {
                ColumnMeta column = columns.get(i);
                values[i] =
                        documents.get(i) ? column.type().read(new ValueInput(stored(column), json), 1) : defaults[i];
            }
        }
    }
}
