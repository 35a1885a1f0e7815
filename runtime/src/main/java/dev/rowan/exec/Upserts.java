package dev.rowan.exec;

import dev.rowan.dialect.KeyReturn;
import dev.rowan.dialect.UpsertStyle;
import dev.rowan.error.RowanException;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.RecordMapping;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts that become updates where a row is in the way. */
final class Upserts<R> {
    private final Executor executor;
    private final RecordSql sql;
    private final Table<R> table;

    Upserts(Executor executor, RecordSql sql, Table<R> table) {
        this.executor = executor;
        this.sql = sql;
        this.table = table;
    }

    R upsert(R row, List<ColumnMeta> conflict) {
        RecordMapping<R> mapping = table.mapping();
        R stamped = sql.stamped() ? mapping.stampInsert(row, executor.engine().stamps()) : row;
        long omitted = mapping.omitted(stamped);
        List<ColumnMeta> inserted = sql.inserted(omitted);
        if (!inserted.containsAll(conflict)) {
            return new Records(executor).insertStamped(table, stamped);
        }
        Command command = new Command(
                text(inserted, conflict),
                out -> mapping.bindInsert(stamped, omitted, out),
                sql.qualified(inserted),
                StatementOptions.DEFAULT);
        if (returns()) {
            return executor.change(command, this::read);
        }
        executor.update(command);
        return readBy(stamped, conflict);
    }

    private boolean returns() {
        return sql.dialect().keyReturn() == KeyReturn.RETURNING_CLAUSE
                || sql.dialect().upsertStyle() == UpsertStyle.MERGE;
    }

    private R readBy(R row, List<ColumnMeta> columns) {
        RecordMapping<R> mapping = table.mapping();
        List<ColumnMeta> all = sql.meta().columns();
        Command select = new Command(
                sql.selectBy(columns),
                out -> columns.forEach(column -> mapping.bindColumn(row, all.indexOf(column), out)),
                sql.qualified(columns),
                StatementOptions.DEFAULT);
        return executor.query(select, this::read);
    }

    private R read(Rows rows) {
        if (!rows.next()) {
            throw new RowanException("The row that was written to " + sql.meta().name() + " cannot be found");
        }
        return rows.read(table);
    }

    private String text(List<ColumnMeta> inserted, List<ColumnMeta> conflict) {
        switch (sql.dialect().upsertStyle()) {
            case ON_CONFLICT:
                return values(inserted) + " on conflict (" + sql.names(conflict) + ") do update set "
                        + assignments(inserted, conflict, "excluded.", "", sql.table() + ".") + returning();
            case ON_DUPLICATE_KEY:
                return values(inserted) + " on duplicate key update "
                        + assignments(inserted, conflict, "values(", ")", "")
                        + (returns() ? returning() : "");
            case MERGE:
                return merge(inserted, conflict);
            default:
                throw new AssertionError(sql.dialect().upsertStyle());
        }
    }

    private String values(List<ColumnMeta> inserted) {
        return "insert into " + sql.table() + " (" + sql.names(inserted) + ") values ("
                + inserted.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String returning() {
        return " returning " + sql.names(sql.meta().columns());
    }

    /** In H2 the result of a change can be selected from. */
    private String merge(List<ColumnMeta> inserted, List<ColumnMeta> conflict) {
        String source = inserted.stream()
                .map(column ->
                        "cast(? as " + sql.dialect().typeName(column.dataType()) + ") as " + sql.quote(column.name()))
                .collect(Collectors.joining(", "));
        String on = conflict.stream()
                .map(column -> "t." + sql.quote(column.name()) + " = s." + sql.quote(column.name()))
                .collect(Collectors.joining(" and "));
        String incoming =
                inserted.stream().map(column -> "s." + sql.quote(column.name())).collect(Collectors.joining(", "));
        return "select " + sql.names(sql.meta().columns()) + " from final table (merge into " + sql.table()
                + " as t using (select " + source + ") as s on (" + on + ") when matched then update set "
                + assignments(inserted, conflict, "s.", "", "t.")
                + " when not matched then insert (" + sql.names(inserted) + ") values (" + incoming + "))";
    }

    /** Everything that an update may change takes the incoming value; the version counts on from the row's own. */
    private String assignments(
            List<ColumnMeta> inserted, List<ColumnMeta> conflict, String before, String after, String row) {
        String assignments = inserted.stream()
                .filter(column -> column.updatable() && !conflict.contains(column) && column.role() != ColumnRole.KEY)
                .map(column -> {
                    String name = sql.quote(column.name());
                    return column.role() == ColumnRole.VERSION
                            ? name + " = " + row + name + " + 1"
                            : name + " = " + before + name + after;
                })
                .collect(Collectors.joining(", "));
        if (!assignments.isEmpty()) {
            return assignments;
        }
        // nothing to change: a column keeps its value, so that the row counts as met and can be returned
        String name = sql.quote(conflict.get(0).name());
        return name + " = " + row + name;
    }
}
