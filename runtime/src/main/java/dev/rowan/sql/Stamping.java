package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Filled;
import dev.rowan.sql.node.IncomingNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements set of themselves, as the verbs for records do: versions and times that nobody has set. */
final class Stamping {
    private Stamping() {}

    /** With the first version, the times, who does it and for whom. */
    static <R> Values<R> inserted(Table<R> table, Values<R> values) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            if (column.tenant()) {
                all = all.with(column, tenant(table, column, all.node(column.name())));
            } else if (column.insertable() && !all.sets(column)) {
                Node first = inserted(table, column);
                all = first == null ? all : all.with(column, first);
            }
        }
        return all;
    }

    private static @Nullable Node inserted(Table<?> table, ColumnMeta column) {
        return switch (column.role()) {
            case VERSION -> first(column);
            case CREATED_AT, UPDATED_AT -> now(column);
            case CREATED_BY, UPDATED_BY -> actor(table, column);
            case DELETED -> alive(column);
            case PLAIN, KEY, DISCRIMINATOR -> null;
        };
    }

    /** A row is the tenant's at hand, whatever is set. */
    private static Node tenant(Table<?> table, ColumnMeta column, @Nullable Node set) {
        if (set != null && !(set instanceof BindNode)) {
            throw new IllegalStateException(
                    table + "." + column.name() + " says whose row it is, and takes the tenant at hand; leave it out");
        }
        Object given = set instanceof BindNode bind ? bind.value() : null;
        return new BindNode(column.type(), Filled.tenant(table + "." + column.name(), given));
    }

    /** With the next version, the time and who does it. */
    static <R> Values<R> updated(Table<R> table, Values<R> values, Reach reach) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            boolean set = all.sets(column);
            if (set && column.tenant() && reach.tenants() == null) {
                throw new IllegalStateException(table + "." + column.name()
                        + " says whose row it is, which no update changes without acrossTenants(reason)");
            }
            Node next = set ? null : updated(table, column);
            all = next == null ? all : all.with(column, next);
        }
        return all;
    }

    private static @Nullable Node updated(Table<?> table, ColumnMeta column) {
        return switch (column.role()) {
            case VERSION -> next(table, column);
            case UPDATED_AT -> now(column);
            case UPDATED_BY -> actor(table, column);
            case PLAIN, KEY, DISCRIMINATOR, CREATED_AT, CREATED_BY, DELETED -> null;
        };
    }

    /** What makes a row a deleted one. */
    static <R> Values<R> deleted(Table<R> table, ColumnMeta column, Reach reach) {
        Object mark = table.meta().isDeletedByFlag() ? true : Filled.NOW;
        return updated(table, Values.<R>none().with(column, new BindNode(column.type(), mark)), reach);
    }

    /** What makes a deleted row one that is there. */
    static Node alive(ColumnMeta column) {
        boolean flag = column.dataType().kind() == SqlKind.BOOLEAN;
        return new BindNode(column.type(), flag ? Boolean.FALSE : null);
    }

    /** With the row's next version, and what the other would have been inserted with; a deleted row is there again. */
    static <R> Values<R> met(Table<R> table, Values<R> values) {
        Values<R> all = values;
        for (ColumnMeta column : table.meta().columns()) {
            Node next = all.sets(column) ? null : met(table, column);
            all = next == null ? all : all.with(column, next);
        }
        return all;
    }

    private static @Nullable Node met(Table<?> table, ColumnMeta column) {
        return switch (column.role()) {
            case VERSION -> next(table, column);
            case UPDATED_AT, UPDATED_BY, DELETED -> column.insertable() ? new IncomingNode(column.name()) : null;
            case PLAIN, KEY, DISCRIMINATOR, CREATED_AT, CREATED_BY -> null;
        };
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
                    + (missing.size() == 1 ? "it" : "them")
                    + (table.meta().columns().stream()
                                    .anyMatch(column -> column.role() == ColumnRole.DISCRIMINATOR
                                            && missing.contains(column.name()))
                            ? ", or insert into the table of a member, which tells it"
                            : ""));
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
        return new BindNode(column.type(), Filled.NOW);
    }

    private static Node actor(Table<?> table, ColumnMeta column) {
        return new BindNode(column.type(), Filled.actor(table + "." + column.name(), !column.nullable()));
    }
}
