package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.LockNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.UpdateNode;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An update of a joined family, or of one of its members, that sets columns of several of its tables, which no statement
 * does: within a transaction the rows are locked, and then changed by their keys.
 */
final class JoinedUpdate {
    private final Executor executor;
    private final Dialect dialect;
    private final UpdateNode update;
    private final TableMeta meta;

    JoinedUpdate(Executor executor, UpdateNode update) {
        this.executor = executor;
        this.dialect = executor.engine().dialect();
        this.update = update;
        this.meta = update.table().meta();
    }

    /** Whether an update is one of several tables, with nothing that is refused anyway. */
    static boolean is(UpdateNode update) {
        TableMeta meta = update.table().meta();
        return meta.isJoined() && update.from().isEmpty() && byTable(update).size() > 1;
    }

    /** What is set in each table; a column that several members have is so in those of all. */
    private static Map<Integer, List<AssignmentNode>> byTable(UpdateNode update) {
        TableMeta meta = update.table().meta();
        Map<Integer, List<AssignmentNode>> tables = new TreeMap<>();
        for (AssignmentNode assignment : update.assignments()) {
            for (int place : meta.places(assignment.column())) {
                tables.computeIfAbsent(place, any -> new ArrayList<>()).add(assignment);
            }
        }
        return tables;
    }

    /** Gives the number of rows that were found. */
    long execute() {
        List<List<Object>> keys = keys();
        for (List<List<Object>> portion : KeyConditions.portions(keys)) {
            Node those = KeyConditions.isOneOf(update.table(), meta.key(), portion);
            byTable(update).forEach((place, assignments) -> {
                UpdateNode one =
                        new UpdateNode(update.table(), assignments, List.of(), those, null, update.reach(), place);
                executor.update(Changes.command(executor, dialect.render(one)));
            });
        }
        return keys.size();
    }

    private List<List<Object>> keys() {
        List<Node> key = new ArrayList<>();
        meta.key().forEach(column -> key.add(new ColumnNode(update.table(), column.name())));
        SelectNode rows = SelectNode.of(key, update.table()).withReach(update.reach());
        Node where = update.where();
        rows = where == null ? rows : rows.withWhere(where);
        FirstRows first = update.first();
        if (first != null) {
            rows = rows.withOrderBy(first.orderBy()).withLimit(first.limit());
        }
        return executor.query(
                Changes.command(executor, dialect.render(locked(rows, dialect))),
                found -> Queries.all(found, new Keys(meta.key())));
    }

    /** With a lock of the rows; where single ones cannot be locked, whoever writes has the whole database. */
    static SelectNode locked(SelectNode rows, Dialect dialect) {
        try {
            dialect.require(SqlFeature.ROW_LOCKS);
        } catch (UnsupportedFeature e) {
            return rows;
        }
        return rows.withLock(new LockNode(LockNode.Strength.UPDATE, List.of(), LockNode.Wait.WAIT));
    }

    /** The values of a key. */
    private record Keys(List<ColumnMeta> columns) implements Selection<List<Object>> {
        @Override
        public List<Expr<?>> expressions() {
            return List.of();
        }

        @Override
        public List<Object> read(RowInput in, int at) {
            List<Object> key = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                key.add(in.at(at + i, columns.get(i).type()));
            }
            return key;
        }
    }
}
