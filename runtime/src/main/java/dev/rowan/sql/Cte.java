package dev.rowan.sql;

import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.CteNode;
import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SetOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression. It needs no {@code with}: whatever reads it has it put before the statement.
 *
 * @param <T> what a row is read as
 */
public final class Cte<T extends @Nullable Object> extends DerivedTable<T> {
    private final CteSource source;

    private Cte(CteSource source, Selection<T> selection, List<String> columns) {
        super(source, selection, columns);
        this.source = source;
    }

    static <T extends @Nullable Object> Cte<T> of(String name, Query<T> query) {
        QueryNode node = query.queryNode();
        List<String> columns = ColumnNames.of(node.selected());
        return new Cte<>(
                new CteSource(new CteNode(name, columns, node, false, null), null), query.selection(), columns);
    }

    static <T extends @Nullable Object> Cte<T> recursive(
            String name, SetOperator operator, Query<T> first, Query<? extends T> further) {
        SetColumns.requireSame(first.selection(), further.selection());
        List<String> columns = ColumnNames.of(first.queryNode().selected());
        CompoundNode both =
                new CompoundNode(operator, Widening.texts(first), further.queryNode(), List.of(), null, null);
        return new Cte<>(new CteSource(new CteNode(name, columns, both, true, null), null), first.selection(), columns);
    }

    /** The same, whose rows are kept rather than made part of what reads it. PostgreSQL and SQLite; refused elsewhere. */
    public Cte<T> materialized() {
        return materialized(true);
    }

    /** The same, made part of what reads it. PostgreSQL and SQLite; refused elsewhere. */
    public Cte<T> notMaterialized() {
        return materialized(false);
    }

    @Override
    public Cte<T> alias(String alias) {
        return new Cte<>(new CteSource(source.cte(), alias), selection(), columns());
    }

    @Override
    Cte<T> named(List<String> names) {
        return new Cte<>((CteSource) withColumns(names), selection(), List.copyOf(names));
    }

    private Cte<T> materialized(boolean kept) {
        CteNode cte = source.cte();
        return new Cte<>(
                new CteSource(
                        new CteNode(cte.name(), cte.columns(), cte.query(), cte.recursive(), kept), source.alias()),
                selection(),
                columns());
    }
}
