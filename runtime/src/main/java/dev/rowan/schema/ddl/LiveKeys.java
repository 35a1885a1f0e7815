package dev.rowan.schema.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import dev.rowan.render.LiveRows;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is unique in a table whose deleted rows stay is unique among the others: by a partial index, or else by one more
 * part, that is NULL, and so equal to nothing, for deleted rows. That part is an expression where indexes can have one, and
 * a column that the server computes where they cannot.
 */
final class LiveKeys {
    private final TableMeta table;
    private final Dialect dialect;

    LiveKeys(TableMeta table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Whether the table has any. */
    boolean has() {
        return table.softDelete() != null
                && (!table.uniques().isEmpty() || table.indexes().stream().anyMatch(LiveKeys::isPlain));
    }

    /** The column that the server computes; null for none. */
    @Nullable
    ColumnMeta column() {
        ColumnMeta mark = table.softDelete();
        return mark == null || !has() || indexesParts()
                ? null
                : ColumnMeta.column(mark.name() + "_live", "", SqlTypes.INT32)
                        .nullable()
                        .computed(live(mark), false)
                        .build();
    }

    /** The indexes of the table, with those that take the place of unique constraints. */
    List<IndexMeta> indexes() {
        if (!has()) {
            return table.indexes();
        }
        List<IndexMeta> all = new ArrayList<>();
        for (UniqueMeta unique : table.uniques()) {
            List<IndexMeta.Part> parts =
                    unique.columns().stream().map(IndexMeta.Part::column).toList();
            all.add(amongLive(new IndexMeta(unique.name(), parts, true, null, null, Set.of())));
        }
        table.indexes().forEach(index -> all.add(isPlain(index) ? amongLive(index) : index));
        return all;
    }

    private static boolean isPlain(IndexMeta index) {
        return index.unique() && index.where() == null;
    }

    private IndexMeta amongLive(IndexMeta index) {
        ColumnMeta mark = table.softDelete();
        if (mark == null) {
            return index;
        }
        if (dialect.supports(Feature.PARTIAL_INDEXES)) {
            return new IndexMeta(index.name(), index.parts(), true, isLive(mark), index.method(), index.dialects());
        }
        List<IndexMeta.Part> parts = new ArrayList<>(index.parts());
        ColumnMeta column = column();
        parts.add(
                column == null
                        ? IndexMeta.Part.expression("(" + live(mark) + ")")
                        : IndexMeta.Part.column(column.name()));
        return new IndexMeta(index.name(), parts, true, null, index.method(), index.dialects());
    }

    private boolean indexesParts() {
        return dialect.supports(Feature.PARTIAL_INDEXES) || dialect.supports(Feature.EXPRESSION_INDEXES);
    }

    private String live(ColumnMeta mark) {
        return "case when " + isLive(mark) + " then 1 end";
    }

    private String isLive(ColumnMeta mark) {
        return dialect.declared(mark.name()) + LiveRows.test(table);
    }
}
