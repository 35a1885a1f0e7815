package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deletes that are updates: of the column that marks deleted rows, the version, and who changed the row when. */
final class SoftDeletes {
    private SoftDeletes() {}

    /** The update that marks rows, up to its WHERE; {@code otherwise} where rows are removed. */
    static String mark(RecordSql sql, String otherwise) {
        ColumnMeta mark = sql.meta().softDelete();
        return mark == null ? otherwise : change(sql, mark, sql.meta().isDeletedByFlag() ? "true" : "?");
    }

    /** The update that takes the mark away, up to its WHERE. */
    static String unmark(RecordSql sql) {
        ColumnMeta mark = sql.meta().softDelete();
        return mark == null ? "" : change(sql, mark, sql.meta().isDeletedByFlag() ? "false" : "null");
    }

    /** The condition that a row is marked. */
    static String isMarked(RecordSql sql) {
        ColumnMeta mark = sql.meta().softDelete();
        return mark == null
                ? ""
                : " and " + sql.quote(mark.name()) + (sql.meta().isDeletedByFlag() ? " = true" : " is not null");
    }

    /** The columns that {@link #mark} binds. */
    static List<ColumnMeta> marked(TableMeta meta) {
        ColumnMeta mark = meta.softDelete();
        List<ColumnMeta> bound = new ArrayList<>();
        if (mark != null && !meta.isDeletedByFlag()) {
            bound.add(mark);
        }
        bound.addAll(mark == null ? List.of() : touched(meta));
        return bound;
    }

    /** Binds them. */
    static Binder marking(TableMeta meta, Stamps stamps) {
        List<ColumnMeta> columns = marked(meta);
        return columns.isEmpty() ? Binder.NONE : binding(columns, stamps);
    }

    /** Binds what {@link #unmark} sets. */
    static Binder unmarking(TableMeta meta, Stamps stamps) {
        return binding(touched(meta), stamps);
    }

    private static Binder binding(List<ColumnMeta> columns, Stamps stamps) {
        return out -> columns.forEach(column -> bind(column, column.type(), stamps, out));
    }

    private static <T> void bind(ColumnMeta column, SqlType<T> type, Stamps stamps, RowOutput out) {
        out.putOrNull(type, value(column, type, stamps));
    }

    private static <T> @Nullable T value(ColumnMeta column, SqlType<T> type, Stamps stamps) {
        if (column.role() != ColumnRole.UPDATED_BY) {
            return stamps.moment(type);
        }
        return column.nullable() ? stamps.actorOrNull(type) : stamps.actor(type);
    }

    private static String change(RecordSql sql, ColumnMeta mark, String value) {
        List<String> assignments = new ArrayList<>();
        assignments.add(sql.quote(mark.name()) + " = " + value);
        touched(sql.meta()).forEach(column -> assignments.add(sql.quote(column.name()) + " = ?"));
        if (sql.meta().versionOrdinal() >= 0) {
            String version = sql.quote(
                    sql.meta().columns().get(sql.meta().versionOrdinal()).name());
            assignments.add(version + " = " + version + " + 1");
        }
        return "update " + sql.table() + " set " + assignments.stream().collect(Collectors.joining(", "));
    }

    private static List<ColumnMeta> touched(TableMeta meta) {
        return meta.columns().stream()
                .filter(column -> column.role() == ColumnRole.UPDATED_AT || column.role() == ColumnRole.UPDATED_BY)
                .toList();
    }
}
