package dev.rowan.render;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes with a limit, where no change has one: a sub-select finds the keys. The condition is asked of the rows once more,
 * since another transaction may have changed them in between.
 */
final class LimitedChanges {
    private final Syntax syntax;

    LimitedChanges(Syntax syntax) {
        this.syntax = syntax;
    }

    UpdateNode byKeys(UpdateNode node) {
        Node where = among(node.table(), node.where(), node.first());
        return new UpdateNode(node.table(), node.assignments(), node.from(), where, null, node.reach());
    }

    DeleteNode byKeys(DeleteNode node) {
        Node where = among(node.table(), node.where(), node.first());
        return new DeleteNode(node.table(), node.using(), where, null, node.reach());
    }

    private @Nullable Node among(TableSource table, @Nullable Node where, @Nullable FirstRows first) {
        if (first == null) {
            return where;
        }
        List<Node> key = new ArrayList<>();
        for (ColumnMeta column : table.meta().key()) {
            key.add(new ColumnNode(table, column.name()));
        }
        if (key.isEmpty()) {
            throw new UnsupportedFeature(
                    syntax.name(),
                    "limit of a change of a table without a primary key (" + table.name() + ")",
                    "Say in where(...) which rows are changed.");
        }
        SelectNode rows = SelectNode.of(key, table)
                .withWhere(where)
                .withOrderBy(first.orderBy())
                .withLimit(first.limit());
        Node row = key.size() == 1 ? key.get(0) : new TupleNode(key);
        Node among = new InSelectNode(row, rows, false);
        return LogicNode.both(where, among);
    }
}
