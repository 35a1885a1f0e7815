package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes of joined families: a statement changes one of their tables. Where its condition is about others, a sub-select
 * finds the keys. A delete goes to the family's table, from which it goes on to those of members.
 */
final class JoinedChanges {
    private final SqlWriter out;
    private final SqlRenderer statements;

    JoinedChanges(SqlWriter out, SqlRenderer statements) {
        this.out = out;
        this.statements = statements;
    }

    static void refuse(InsertNode node) {
        TableMeta meta = node.table().meta();
        if (meta.isJoined()) {
            throw new IllegalStateException("A row of " + meta + " is inserted into two tables, " + tables(meta)
                    + ", which no statement can; insert a record, or many with insertAll(...)");
        }
    }

    /** The one table that an update changes. */
    TableSource changed(UpdateNode node) {
        TableMeta meta = node.table().meta();
        refuseOthers(meta, node.from(), "update");
        Set<Integer> places = new TreeSet<>();
        for (AssignmentNode assignment : node.assignments()) {
            places.addAll(meta.places(assignment.column()));
        }
        if (places.size() > 1 && node.part() == UpdateNode.OWN) {
            throw new IllegalStateException("The update of " + meta + " sets columns of two tables, " + tables(meta)
                    + ", which no statement can" + (meta.versionOrdinal() < 0 ? "" : "; the version is one of them")
                    + ". Update records, or set the columns of one table");
        }
        int place = node.part() == UpdateNode.OWN ? places.iterator().next() : node.part();
        for (AssignmentNode assignment : node.assignments()) {
            if (!reads(node.table(), assignment.value()).stream()
                    .allMatch(column -> meta.places(column).contains(place))) {
                throw new IllegalStateException("The update of " + meta + " sets " + assignment.column()
                        + " to what is in another of its tables, " + tables(meta)
                        + "; read the records and update them");
            }
        }
        return JoinedSources.table(node.table(), place);
    }

    /** The table that a delete begins with. */
    TableSource changed(DeleteNode node) {
        refuseOthers(node.table().meta(), node.using(), "delete");
        return JoinedSources.table(node.table(), 0);
    }

    private static void refuseOthers(TableMeta meta, List<Source> others, String change) {
        if (!others.isEmpty()) {
            throw new IllegalStateException("A row of " + meta + " is in several tables, " + tables(meta)
                    + ", so that its " + change + " cannot have further ones; say where(exists(...))");
        }
    }

    /** The condition on the one table: as it is where it is about nothing else, and by keys otherwise. */
    @Nullable
    Node where(TableSource table, int place, @Nullable Node where, @Nullable FirstRows first) {
        TableMeta meta = table.meta();
        boolean hidden = statements.hidden().in(table);
        boolean plain = where == null || reads(table, where).stream().allMatch(column -> isThere(meta, column, place));
        if (first == null && plain && (place == 0 || !hidden)) {
            return where;
        }
        List<Node> key = new ArrayList<>();
        for (ColumnMeta column : meta.key()) {
            key.add(new ColumnNode(table, column.name()));
        }
        List<Node> own = new ArrayList<>();
        TableSource changed = place == 0 ? table : JoinedSources.table(table, place);
        for (ColumnMeta column : meta.key()) {
            own.add(new ColumnNode(changed, column.name()));
        }
        SelectNode rows = SelectNode.of(key, table).withWhere(where);
        if (first != null) {
            rows = rows.withOrderBy(first.orderBy()).withLimit(first.limit());
        }
        return new InSelectNode(own.size() == 1 ? own.get(0) : new TupleNode(own), rows, false);
    }

    private static boolean isThere(TableMeta meta, String column, int place) {
        return meta.places(column).equals(List.of(place));
    }

    /** The columns of a table that a part of a statement reads. */
    private Set<String> reads(TableSource table, Node node) {
        SqlWriter.Mark mark = out.mark();
        Set<String> columns = new TreeSet<>();
        statements
                .scopes()
                .readsOf(() -> statements.changing(
                        table, List.of(table), () -> statements.nodes().write(node)))
                .forEach(read -> {
                    if (read.source().equals(table)) {
                        columns.add(read.column());
                    }
                });
        out.backTo(mark);
        return columns;
    }

    private static String tables(TableMeta meta) {
        return String.join(
                " and ", meta.tables().stream().map(TableMeta::toString).toList());
    }
}
