package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.SqlError;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.render.Bind;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.ExistsNode;
import dev.rowan.sql.node.Filled;
import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.Parameter;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TruthNode;
import dev.rowan.sql.node.UpdateNode;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change gives back, where the server cannot tell: within a transaction the rows are locked before they are
 * changed, then changed and read by their keys, so that no other row comes in between.
 */
final class ReadBack<T extends @Nullable Object> {
    private static final String BY_KEY = "rows that were changed are read by their keys, deleted or not";

    private final Executor executor;
    private final Dialect dialect;
    private final Returning<?, T> returning;
    private final TableMeta meta;
    private final TableSource table;

    ReadBack(Executor executor, Returning<?, T> returning) {
        this.executor = executor;
        this.dialect = executor.engine().dialect();
        this.returning = returning;
        this.meta = returning.change().table().meta();
        this.table = returning.change().table().source();
    }

    List<T> list() {
        if (meta.key().isEmpty()) {
            throw refused(
                    "of a table without a primary key", "Select the rows before they are deleted, or afterwards.");
        }
        StatementNode change = returning.node().change();
        if (change instanceof DeleteNode delete) {
            return deleted(delete);
        }
        if (change instanceof UpdateNode update) {
            return updated(update);
        }
        if (change instanceof InsertNode insert) {
            return insert.conflict() == null ? inserted(insert) : upserted(insert, insert.conflict());
        }
        throw new AssertionError(change);
    }

    private List<T> deleted(DeleteNode delete) {
        Node where = delete.where();
        if (!delete.using().isEmpty()) {
            SelectNode partners = joined(List.of(new NumberNode(1)), delete.using());
            where = new ExistsNode(where == null ? partners : partners.withWhere(where));
        }
        SelectNode reached = from(selected(), List.of()).withReach(delete.reach());
        List<Keyed<T>> rows = keyed(first(reached, delete.first()), where, true);
        for (List<List<Object>> keys :
                KeyConditions.portions(rows.stream().map(Keyed::key).toList())) {
            Node those = KeyConditions.isOneOf(table, meta.key(), keys);
            send(new DeleteNode(table, List.of(), those, null, delete.reach()));
        }
        return rows.stream().<T>map(Keyed::value).toList();
    }

    private List<T> updated(UpdateNode update) {
        for (AssignmentNode assignment : update.assignments()) {
            if (meta.key().stream().anyMatch(column -> column.name().equals(assignment.column()))) {
                throw refused("of an update that sets the key", "Select the rows afterwards, by their new keys.");
            }
        }
        List<Keyed<Boolean>> rows = read(
                first(from(keyNodes(), update.from()).withReach(update.reach()), update.first()),
                update.where(),
                true,
                new KeyedSelection<>(null, meta.key()));
        List<List<Object>> found = rows.stream().map(Keyed::key).distinct().toList();
        List<T> results = new ArrayList<>(found.size());
        for (List<List<Object>> keys : KeyConditions.portions(found)) {
            Node those = KeyConditions.isOneOf(table, meta.key(), keys);
            send(new UpdateNode(
                    table,
                    update.assignments(),
                    update.from(),
                    LogicNode.both(update.where(), those),
                    null,
                    update.reach()));
        }
        SelectNode changed = from(selected(), List.of());
        for (List<List<Object>> keys : KeyConditions.portions(found)) {
            keyed(
                            changed.withReach(update.reach().withDeleted(BY_KEY)),
                            KeyConditions.isOneOf(table, meta.key(), keys),
                            false)
                    .forEach(row -> results.add(row.value()));
        }
        return results;
    }

    private List<T> inserted(InsertNode insert) {
        requireRows(insert);
        ColumnMeta identity = identity();
        if (identity == null || insert.columns().contains(identity)) {
            List<List<Object>> keys = given(insert, meta.key());
            send(insert);
            return found(meta.key(), keys);
        }
        List<List<Object>> keys = executor.insert(
                Changes.command(executor, dialect.render(insert)), new String[] {identity.name()}, rows -> {
                    List<List<Object>> made = new ArrayList<>();
                    while (rows.next()) {
                        made.add(List.of(identity.type().cast(rows.input().longAt(1))));
                    }
                    return made;
                });
        return found(List.of(identity), keys);
    }

    private List<T> upserted(InsertNode insert, ConflictNode conflict) {
        requireRows(insert);
        if (conflict.assignments().isEmpty() || conflict.where() != null) {
            throw refused(
                    "of an upsert that leaves rows as they are",
                    "Use findOrCreate, or execute the upsert and select the rows afterwards.");
        }
        List<ColumnMeta> target = insert.columns().stream()
                .filter(column -> conflict.target().contains(column.name()))
                .toList();
        if (target.size() < conflict.target().size()) {
            throw refused(
                    "of an upsert by columns that the insert does not set", "Set them, or select the rows afterwards.");
        }
        List<List<Object>> keys = given(insert, target);
        send(insert);
        List<T> found = found(target, keys);
        if (found.size() < keys.size()) {
            // another unique key was met, and the transaction is rolled back
            throw new UniqueViolation(new SqlError("", null, 0, null, meta.name(), null, null), null);
        }
        return found;
    }

    private void requireRows(InsertNode insert) {
        if (insert.select() != null) {
            throw refused("of an insert from a query", "Select the rows afterwards, by what they have in common.");
        }
    }

    private @Nullable ColumnMeta identity() {
        return meta.columns().stream()
                .filter(column -> column.origin() == KeyOrigin.IDENTITY)
                .findFirst()
                .orElse(null);
    }

    /** The values of columns that stand in an insert. */
    private List<List<Object>> given(InsertNode insert, List<ColumnMeta> columns) {
        List<List<Object>> all = new ArrayList<>();
        for (List<Node> row : insert.rows()) {
            List<Object> values = new ArrayList<>();
            for (ColumnMeta column : columns) {
                int at = insert.columns().indexOf(column);
                Object value = at >= 0 && row.get(at) instanceof BindNode bind ? value(bind) : null;
                if (value == null || value instanceof Parameter) {
                    throw refused(
                            "of an insert whose key, " + column.name() + ", is no plain value",
                            "Set it to a value, or select the row afterwards.");
                }
                values.add(value);
            }
            all.add(values);
        }
        return all;
    }

    private @Nullable Object value(BindNode bind) {
        return bind.value() instanceof Filled filled
                ? Bind.value(filled, bind.type(), executor.stamps())
                : bind.value();
    }

    /** The rows of some keys, in the keys' order where they come as they were given. */
    private List<T> found(List<ColumnMeta> columns, List<List<Object>> keys) {
        Map<List<Object>, T> rows = new LinkedHashMap<>();
        for (List<List<Object>> portion : KeyConditions.portions(keys)) {
            List<Node> nodes = new ArrayList<>(returning.node().selected());
            columns.forEach(column -> nodes.add(node(column)));
            for (Keyed<T> row : read(
                    from(nodes, List.of()),
                    KeyConditions.isOneOf(table, columns, portion),
                    false,
                    new KeyedSelection<>(returning.selection(), columns))) {
                rows.put(row.key(), row.value());
            }
        }
        List<T> results = new ArrayList<>(rows.size());
        for (List<Object> key : keys) {
            if (rows.containsKey(key)) {
                results.add(rows.remove(key));
            }
        }
        results.addAll(rows.values());
        return results;
    }

    private List<Keyed<T>> keyed(SelectNode select, @Nullable Node where, boolean locks) {
        return read(select, where, locks, new KeyedSelection<>(returning.selection(), meta.key()));
    }

    private <S extends @Nullable Object> List<Keyed<S>> read(
            SelectNode select, @Nullable Node where, boolean locks, KeyedSelection<S> selection) {
        SelectNode met = where == null ? select : select.withWhere(where);
        Rendered rendered = dialect.render(locks ? JoinedUpdate.locked(met, dialect) : met);
        return executor.query(Changes.command(executor, rendered), rows -> Queries.all(rows, selection));
    }

    private void send(StatementNode node) {
        if (node instanceof UpdateNode update && JoinedUpdate.is(update)) {
            new JoinedUpdate(executor, update).execute();
            return;
        }
        executor.update(Changes.command(executor, dialect.render(node)));
    }

    private List<Node> selected() {
        List<Node> nodes = new ArrayList<>(returning.node().selected());
        nodes.addAll(keyNodes());
        return nodes;
    }

    private List<Node> keyNodes() {
        return meta.key().stream().<Node>map(this::node).toList();
    }

    private ColumnNode node(ColumnMeta column) {
        return new ColumnNode(table, column.name());
    }

    private SelectNode from(List<Node> nodes, List<Source> others) {
        SelectNode select = SelectNode.of(nodes, table);
        List<JoinNode> joins = new ArrayList<>();
        others.forEach(other -> joins.add(new JoinNode(JoinKind.INNER, other, new TruthNode(true), false)));
        return select.withJoins(joins);
    }

    private static SelectNode joined(List<Node> nodes, List<Source> sources) {
        List<JoinNode> joins = new ArrayList<>();
        for (Source other : sources.subList(1, sources.size())) {
            joins.add(new JoinNode(JoinKind.INNER, other, new TruthNode(true), false));
        }
        return SelectNode.of(nodes, sources.get(0)).withJoins(joins);
    }

    private static SelectNode first(SelectNode select, @Nullable FirstRows first) {
        return first == null ? select : select.withOrderBy(first.orderBy()).withLimit(first.limit());
    }

    private UnsupportedFeature refused(String what, String alternative) {
        return new UnsupportedFeature(dialect.name(), "returning " + what, alternative);
    }

    /** A row and the key that it has. */
    private record Keyed<S extends @Nullable Object>(S value, List<Object> key) {}

    /** What is selected, or nothing, and the key behind it. */
    private record KeyedSelection<S extends @Nullable Object>(
            @Nullable Selection<S> inner, List<ColumnMeta> columns) implements Selection<Keyed<S>> {
        @Override
        public List<Expr<?>> expressions() {
            return inner == null ? List.of() : inner.expressions();
        }

        @Override
        @SuppressWarnings("NullAway") // whoever reads keys alone does not look at values
        public Keyed<S> read(RowInput in, int at) {
            S value = inner == null ? null : inner.read(in, at);
            int first = at + (inner == null ? 0 : inner.width());
            List<Object> key = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                key.add(in.at(first + i, columns.get(i).type()));
            }
            return new Keyed<>(value, key);
        }
    }
}
