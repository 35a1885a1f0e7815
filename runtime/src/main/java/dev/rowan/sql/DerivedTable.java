package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.CteNode;
import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.RecursionSource;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.ValuesSource;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query that is a source of rows for another. Its columns are reached with the expressions that it selects:
 * {@code perCity.get(CUSTOMER.city)}.
 *
 * @param <T> what a row is read as
 */
public non-sealed class DerivedTable<T extends @Nullable Object> extends RowSource<T> {
    private final Source source;
    private final Selection<T> selection;
    private final List<String> columns;

    DerivedTable(Source source, Selection<T> selection, List<String> columns) {
        this.source = source;
        this.selection = selection;
        this.columns = columns;
    }

    static <T extends @Nullable Object> DerivedTable<T> of(String alias, Query<T> query) {
        QueryNode node = query.queryNode();
        List<String> columns = ColumnNames.of(node.selected());
        return new DerivedTable<>(new DerivedSource(alias, columns, node), query.selection(), columns);
    }

    static <T extends @Nullable Object> DerivedTable<T> values(String alias, List<? extends Selection<T>> rows) {
        Selection<T> first = rows.get(0);
        List<List<Node>> nodes = new ArrayList<>();
        for (Selection<T> row : rows) {
            SetColumns.requireSame(first, row);
            nodes.add(row.expressions().stream()
                    .map(expression -> Labels.without(expression.node()))
                    .toList());
        }
        List<String> columns =
                ColumnNames.of(first.expressions().stream().map(Expr::node).toList());
        return new DerivedTable<>(new ValuesSource(alias, columns, nodes), first, columns);
    }

    static <T extends @Nullable Object> DerivedTable<T> recursion(String name, Query<T> first) {
        List<String> columns = ColumnNames.of(first.queryNode().selected());
        return new DerivedTable<>(new RecursionSource(name, null), first.selection(), columns);
    }

    @Override
    public final Source source() {
        return source;
    }

    /**
     * The column of an expression that the query selects.
     *
     * @throws IllegalArgumentException if it does not select it
     */
    public final <X extends Expr<?>> X get(Operand<?, ?, X> selected) {
        return selected.kind().make(column(selected.node()));
    }

    /**
     * The column of an expression that the query selects.
     *
     * @throws IllegalArgumentException if it does not select it
     */
    public final <J> JsonExpr<J> get(JsonExpr<J> selected) {
        return selected.kind().make(column(selected.node()));
    }

    /**
     * The column of an expression that the query selects.
     *
     * @throws IllegalArgumentException if it does not select it
     */
    public final <E extends @Nullable Object, X extends Expr<?>> ArrayExpr<E, X> get(ArrayExpr<E, X> selected) {
        return selected.kind().make(column(selected.node()));
    }

    /**
     * The columns of a table, part or projection that the query selects.
     *
     * @throws IllegalArgumentException if it does not select all of them
     */
    public final <S extends @Nullable Object> Selection<S> part(Selection<S> selected) {
        List<Expr<?>> moved = new ArrayList<>();
        for (Expr<?> expression : selected.expressions()) {
            moved.add(expression.around(column(expression.node())));
        }
        return new MovedSelection<>(selected, moved);
    }

    /** The same under another name. */
    public DerivedTable<T> alias(String alias) {
        return new DerivedTable<>(renamed(alias), selection, columns);
    }

    /** The same with its columns as fields, by the generated class of its projection: {@code derived.table(UserCountTable::new)}. */
    public final <X extends ProjectionTable<? extends T>> X table(Function<? super DerivedTable<T>, X> maker) {
        return maker.apply(this);
    }

    @Override
    public final List<Expr<?>> expressions() {
        List<Expr<?>> inner = selection.expressions();
        List<Expr<?>> moved = new ArrayList<>(inner.size());
        for (int i = 0; i < inner.size(); i++) {
            moved.add(inner.get(i).around(column(i)));
        }
        return moved;
    }

    @Override
    public final int width() {
        return columns.size();
    }

    @Override
    public final T read(RowInput in, int at) {
        return selection.read(in, at);
    }

    final Selection<T> selection() {
        return selection;
    }

    final List<String> columns() {
        return columns;
    }

    final Node column(int index) {
        return new ColumnNode(source, columns.get(index));
    }

    final Node column(Node selected) {
        return column(indexOf(selected));
    }

    /** The same with other names for its columns. */
    DerivedTable<T> named(List<String> names) {
        return new DerivedTable<>(withColumns(names), selection, List.copyOf(names));
    }

    final Source withColumns(List<String> names) {
        if (source instanceof DerivedSource derived) {
            return new DerivedSource(derived.alias(), names, derived.query());
        }
        if (source instanceof CteSource reference) {
            CteNode cte = reference.cte();
            return new CteSource(
                    new CteNode(cte.name(), names, cte.query(), cte.recursive(), cte.materialized()),
                    reference.alias());
        }
        return source instanceof ValuesSource values ? new ValuesSource(values.alias(), names, values.rows()) : source;
    }

    final Source renamed(String alias) {
        if (source instanceof DerivedSource derived) {
            return new DerivedSource(alias, derived.columns(), derived.query());
        }
        if (source instanceof CteSource reference) {
            return new CteSource(reference.cte(), alias);
        }
        if (source instanceof ValuesSource values) {
            return new ValuesSource(alias, values.columns(), values.rows());
        }
        return source instanceof RecursionSource recursion ? new RecursionSource(recursion.name(), alias) : source;
    }

    private int indexOf(Node selected) {
        List<Expr<?>> all = selection.expressions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).node() == selected) {
                return i;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).node().equals(selected)) {
                return i;
            }
        }
        // an expression that was given a label when it was selected is found without it
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).node() instanceof LabelNode label && label.inner().equals(selected)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                source.qualifier() + " does not select " + selected + "; its columns are " + columns);
    }
}
