package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.IncomingNode;
import dev.rowan.sql.node.Moment;
import dev.rowan.sql.node.Node;
import java.util.List;

/** What statements set of themselves, as the verbs for records do: versions and times that nobody has set. */
final class Stamping {
    private Stamping() {}

    /** With the first version and the times. */
    static <R> Values<R> inserted(Table<R> table, Values<R> values) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            if (column.insertable() && !all.sets(column)) {
                if (column.role() == ColumnRole.VERSION) {
                    all = all.with(column, first(column));
                } else if (column.role() == ColumnRole.CREATED_AT || column.role() == ColumnRole.UPDATED_AT) {
                    all = all.with(column, now(column));
                }
            }
        }
        return all;
    }

    /** With the next version and the time. */
    static <R> Values<R> updated(Table<R> table, Values<R> values) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            if (!all.sets(column)) {
                if (column.role() == ColumnRole.VERSION) {
                    all = all.with(column, next(table, column));
                } else if (column.role() == ColumnRole.UPDATED_AT) {
                    all = all.with(column, now(column));
                }
            }
        }
        return all;
    }

    /** With the row's next version and the time at which the other would have been inserted. */
    static <R> Values<R> met(Table<R> table, Values<R> values) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            if (!all.sets(column)) {
                if (column.role() == ColumnRole.VERSION) {
                    all = all.with(column, next(table, column));
                } else if (column.role() == ColumnRole.UPDATED_AT && column.insertable()) {
                    all = all.with(column, new IncomingNode(column.name()));
                }
            }
        }
        return all;
    }

    /**
     * Refuses rows without a value that the server would miss.
     *
     * @throws IllegalStateException if there is such a column
     */
    static <R> void requireComplete(Table<R> table, Values<R> values) {
        List<String> missing = table.meta().columns().stream()
                .filter(column -> isRequired(column) && !values.sets(column))
                .map(ColumnMeta::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The insert into " + table.meta() + " sets no value for "
                    + String.join(", ", missing) + ", which cannot be NULL and "
                    + (missing.size() == 1 ? "has" : "have") + " no default; set "
                    + (missing.size() == 1 ? "it" : "them"));
        }
    }

    private static boolean isRequired(ColumnMeta column) {
        boolean made = column.origin() == KeyOrigin.IDENTITY || column.origin() == KeyOrigin.SEQUENCE;
        return column.insertable()
                && !column.nullable()
                && !made
                && column.defaultValue() == null
                && column.defaultSql() == null;
    }

    private static Node first(ColumnMeta column) {
        return new BindNode(column.type(), column.type().cast(1));
    }

    private static Node next(Table<?> table, ColumnMeta column) {
        return new ArithmeticNode(
                ArithmeticOperator.PLUS, new ColumnNode(table.source(), column.name()), first(column));
    }

    private static Node now(ColumnMeta column) {
        return new BindNode(column.type(), Moment.NOW);
    }
}
