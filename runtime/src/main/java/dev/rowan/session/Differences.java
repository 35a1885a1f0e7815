package dev.rowan.session;

import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.ColumnMeta;
import java.util.ArrayList;
import java.util.List;

/** What updates are to change, for those who look. */
final class Differences {
    private Differences() {}

    static <R> ChangedRecord of(Entry<R> entry) {
        List<ChangedColumn> changed = new ArrayList<>();
        List<ColumnMeta> columns = entry.meta().columns();
        R before = entry.baseline;
        RecordBatches.updatable(entry.keyed()).stream().forEach(ordinal -> {
            ColumnMeta column = columns.get(ordinal);
            boolean plain = !column.role().moves();
            if (plain && (before == null || !entry.mapping().same(before, entry.current(), ordinal))) {
                Object old = before == null ? null : entry.mapping().get(before, ordinal);
                changed.add(new ChangedColumn(column, old, entry.mapping().get(entry.current(), ordinal)));
            }
        });
        return new ChangedRecord(entry.keyed(), entry.current(), before != null, changed);
    }
}
