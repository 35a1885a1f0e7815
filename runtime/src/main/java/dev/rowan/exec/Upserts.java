package dev.rowan.exec;

import dev.rowan.dialect.KeyReturn;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import dev.rowan.error.UniqueViolation;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.Discriminator;
import dev.rowan.meta.RecordMapping;
import dev.rowan.render.UpsertStyle;
import dev.rowan.sql.Table;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inserts that become updates where a row is in the way. */
final class Upserts<R> {
    private static final int LONGEST = 1_000_000;

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
        R stamped = sql.stamped() ? mapping.stampInsert(row, executor.stamps()) : row;
        long omitted = mapping.omitted(stamped);
        List<ColumnMeta> inserted = sql.inserted(omitted);
        sql.meta().requireOwn(namesOf(conflict));
        if (!inserted.containsAll(conflict) || hasNull(stamped, conflict)) {
            return new Records(executor).insertStamped(table, stamped);
        }
        Command command = new Command(
                text(inserted, conflict),
                out -> mapping.bindInsert(stamped, table.meta(), omitted, out),
                sql.qualified(inserted),
                StatementOptions.DEFAULT);
        if (sql.dialect().changes().upsert() == UpsertStyle.ON_CONFLICT) {
            return executor.change(command, this::read);
        }
        if (sql.dialect().changes().upsert() == UpsertStyle.MERGE) {
            executor.update(command);
            return requireFound(find(executor, stamped, conflict));
        }
        OtherKeys others = OtherKeys.of(sql, mapping, stamped, inserted, conflict);
        return others.isEmpty()
                ? onDuplicateKey(executor, command, stamped, conflict, others)
                : Atomic.run(executor, within -> {
                    others.requireFree(within, mapping, stamped, conflict);
                    return onDuplicateKey(within, command, stamped, conflict, others);
                });
    }

    /** NULL is equal to nothing, so that no row can be in the way. */
    private boolean hasNull(R row, List<ColumnMeta> columns) {
        return columns.stream().anyMatch(column -> table.mapping().get(row, ordinal(column)) == null);
    }

    /** If another key is met by a row that came since these were looked for, its update is not to stay. */
    private R onDuplicateKey(Executor within, Command command, R row, List<ColumnMeta> conflict, OtherKeys others) {
        R found;
        if (returns()) {
            R written = within.change(command, this::read);
            found = conflict.stream().allMatch(column -> table.mapping().same(row, written, ordinal(column)))
                    ? written
                    : find(within, row, conflict);
        } else {
            within.update(command);
            found = find(within, row, conflict);
        }
        if (found == null) {
            throw others.violation(command.sql());
        }
        return found;
    }

    private int ordinal(ColumnMeta column) {
        return sql.meta().columns().indexOf(column);
    }

    private boolean returns() {
        return sql.dialect().keyReturn() == KeyReturn.RETURNING_CLAUSE
                && (sql.discriminator() == null || sql.dialect().changes().upsert() == UpsertStyle.ON_CONFLICT);
    }

    private @Nullable R find(Executor within, R row, List<ColumnMeta> columns) {
        RecordMapping<R> mapping = table.mapping();
        Binder scope = sql.scope(within.stamps());
        Command select = new Command(
                sql.selectBy(columns),
                out -> {
                    columns.forEach(column -> mapping.bindColumn(row, ordinal(column), out));
                    scope.bind(out);
                },
                sql.qualified(columns),
                StatementOptions.DEFAULT);
        return within.<@Nullable R>query(select, rows -> rows.next() ? rows.read(table) : null);
    }

    private R read(Rows rows) {
        return requireFound(rows.next() ? rows.read(table) : null);
    }

    private R requireFound(@Nullable R row) {
        if (row == null && sql.discriminator() != null) {
            // another member of the family has the key
            throw new UniqueViolation(new SqlError("", null, 0, null, sql.meta().name(), null, null), null);
        }
        if (row == null) {
            throw new RowanException("The row that was written to " + sql.meta().name() + " cannot be found");
        }
        return row;
    }

    private String text(List<ColumnMeta> inserted, List<ColumnMeta> conflict) {
        switch (sql.dialect().changes().upsert()) {
            case ON_CONFLICT:
                return values(inserted) + " on conflict (" + sql.names(conflict) + ")"
                        + condition(" where ", "", conflict) + " do update set "
                        + assignments(inserted, conflict, "excluded.", "", sql.table() + ".")
                        // a row of another member of the family is not to be changed
                        + sql.ofMember(" where ", sql.table() + ".") + returning();
            case ON_DUPLICATE_KEY:
                return values(inserted) + " on duplicate key update "
                        + assignments(inserted, conflict, "values(", ")", "")
                        + (returns() ? returning() : "");
            case MERGE:
                return merge(inserted, conflict);
            default:
                throw new AssertionError(sql.dialect().changes().upsert());
        }
    }

    private String values(List<ColumnMeta> inserted) {
        return "insert into " + sql.table() + " (" + names(inserted) + ") values ("
                + inserted.stream().map(column -> "?").collect(Collectors.joining(", ")) + literal() + ")";
    }

    /** The columns that are inserted, with the one that tells the member of a family, and those that it does without. */
    private String names(List<ColumnMeta> inserted) {
        Discriminator member = sql.discriminator();
        return sql.names(inserted)
                + (member == null ? "" : ", " + sql.quote(member.column().name()))
                + sql.meta().absent().stream()
                        .map(column -> ", " + sql.quote(column.name()))
                        .collect(Collectors.joining());
    }

    private String literal() {
        Discriminator member = sql.discriminator();
        return (member == null ? "" : ", " + member.literal())
                + ", null".repeat(sql.meta().absent().size());
    }

    /** The condition of the index that makes the columns unique, where that is not one of all rows. */
    private String condition(String keyword, String row, List<ColumnMeta> conflict) {
        return sql.meta().isUniqueAmongLive(namesOf(conflict)) ? keyword + row + sql.isAlive() : "";
    }

    private static List<String> namesOf(List<ColumnMeta> columns) {
        return columns.stream().map(ColumnMeta::name).toList();
    }

    private String returning() {
        return " returning " + sql.names(sql.meta().columns());
    }

    /** A cast cuts off what is too long, where an insert would refuse it. */
    private static DataType roomy(DataType type) {
        boolean cuts = type.kind() == SqlKind.TEXT || type.kind() == SqlKind.BYTES && type.length() > 0;
        return cuts ? type.withLength(Math.max(type.length(), LONGEST)) : type;
    }

    /** In H2 the result of a change can be selected from, but a failure then leaves half of it done. */
    private String merge(List<ColumnMeta> inserted, List<ColumnMeta> conflict) {
        String source = inserted.stream()
                .map(column -> "cast(? as " + sql.dialect().typeName(roomy(column.dataType())) + ") as "
                        + sql.quote(column.name()))
                .collect(Collectors.joining(", "));
        String on = conflict.stream()
                        .map(column -> "t." + sql.quote(column.name()) + " = s." + sql.quote(column.name()))
                        .collect(Collectors.joining(" and "))
                + condition(" and ", "t.", conflict);
        String incoming =
                inserted.stream().map(column -> "s." + sql.quote(column.name())).collect(Collectors.joining(", "));
        return "merge into " + sql.table() + " as t using (select " + source + ") as s on (" + on
                + ") when matched" + sql.ofMember(" and ", "t.") + " then update set "
                + assignments(inserted, conflict, "s.", "", "t.")
                + " when not matched then insert (" + names(inserted) + ") values (" + incoming + literal() + ")";
    }

    /** Where the statement has no condition of its own, each value has one. */
    private String guarded(String name, String value) {
        return sql.discriminator() != null && sql.dialect().changes().upsert() == UpsertStyle.ON_DUPLICATE_KEY
                ? sql.ofMember("case when ", "") + " then " + value + " else " + name + " end"
                : value;
    }

    /** Everything that an update may change takes the incoming value; the version counts on from the row's own. */
    private String assignments(
            List<ColumnMeta> inserted, List<ColumnMeta> conflict, String before, String after, String row) {
        String assignments = inserted.stream()
                .filter(column -> (column.updatable() || column.role() == ColumnRole.DELETED)
                        && !conflict.contains(column)
                        && column.role() != ColumnRole.KEY)
                .map(column -> {
                    String name = sql.quote(column.name());
                    String value = column.role() == ColumnRole.VERSION ? row + name + " + 1" : before + name + after;
                    return name + " = " + guarded(name, value);
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
