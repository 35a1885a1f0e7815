package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import java.util.BitSet;
import java.util.List;

/**
 * What an update has to write to make one state of a record another.
 *
 * @param written the ordinals of the columns to set, with those that move with every update; empty if nothing differs
 * @param fixed the ordinals of other columns that differ: those that may not be updated, and the version
 */
public record Difference(BitSet written, BitSet fixed) {
    private static final BitSet NONE = new BitSet(0);
    private static final Difference NOTHING = new Difference(NONE, NONE);

    /**
     * Compares two states of a record.
     *
     * @throws IllegalArgumentException if they have different keys
     */
    @SuppressWarnings("ReferenceEquality") // the same instance needs no second look
    public static <R> Difference between(TableMeta meta, RecordMapping<R> mapping, R before, R after) {
        if (before == after) {
            return NOTHING;
        }
        List<ColumnMeta> columns = meta.columns();
        BitSet written = new BitSet(columns.size());
        BitSet fixed = NONE;
        boolean differs = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeta column = columns.get(i);
            boolean moving = column.role().moves();
            boolean same =
                    column.role().moves() && column.role() != ColumnRole.VERSION || mapping.same(before, after, i);
            if (!same && column.role() == ColumnRole.KEY) {
                throw new IllegalArgumentException("The two records of " + meta + " have different keys");
            }
            if (!same && (!column.updatable() || column.role() == ColumnRole.VERSION)) {
                fixed = fixed.isEmpty() ? new BitSet(columns.size()) : fixed;
                fixed.set(i);
            }
            differs |= !same && !moving && column.updatable();
            if (column.updatable() && (moving || !same)) {
                written.set(i);
            }
        }
        return new Difference(differs ? written : NONE, fixed);
    }

    /** The ordinals of the columns that move with every update. */
    public static BitSet moving(TableMeta meta) {
        BitSet moving = new BitSet();
        for (int i = 0; i < meta.columns().size(); i++) {
            ColumnMeta column = meta.columns().get(i);
            moving.set(i, column.updatable() && column.role().moves());
        }
        return moving;
    }

    /** Whether nothing has to be written. */
    public boolean isEmpty() {
        return written.isEmpty();
    }
}
