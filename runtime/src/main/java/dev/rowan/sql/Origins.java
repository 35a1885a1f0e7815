package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind the columns of derived tables and common table expressions. */
final class Origins {
    private Origins() {}

    /**
     * An expression that a query selects.
     *
     * @param node the expression, without a label
     * @param query the query
     */
    record Origin(Node node, SelectNode query) {}

    /** What a column is made of: an expression of each query that a set operation joins; nothing for columns of other sources. */
    static List<Origin> of(ColumnNode column) {
        List<Origin> origins = new ArrayList<>();
        Source source = column.source();
        if (source instanceof DerivedSource derived) {
            add(derived.query(), derived.columns().indexOf(column.name()), origins);
        } else if (source instanceof CteSource reference) {
            add(reference.cte().query(), reference.cte().columns().indexOf(column.name()), origins);
        }
        return origins;
    }

    private static void add(QueryNode query, int index, List<Origin> origins) {
        if (query instanceof CompoundNode compound) {
            add(compound.left(), index, origins);
            add(compound.right(), index, origins);
        } else if (query instanceof SelectNode select) {
            origins.add(new Origin(Labels.without(select.selected().get(index)), select));
        }
    }

    /** The type of an expression of which that is known without its {@link Expr}; null of all others. */
    static @Nullable SqlType<?> type(Node node) {
        if (node instanceof LabelNode label) {
            return type(label.inner());
        }
        if (node instanceof BindNode bind) {
            return bind.type();
        }
        if (node instanceof AggregateNode aggregate && aggregate.function() == AggregateFunction.COUNT) {
            return SqlTypes.INT64;
        }
        return node instanceof ColumnNode column ? typeOf(column) : null;
    }

    private static @Nullable SqlType<?> typeOf(ColumnNode column) {
        if (column.source() instanceof TableSource table) {
            return table.meta().columns().stream()
                    .filter(meta -> meta.name().equals(column.name()))
                    .findFirst()
                    .<SqlType<?>>map(meta -> meta.type())
                    .orElse(null);
        }
        boolean counted = column.source() instanceof SeriesSource
                || column.source() instanceof ElementsSource && column.name().equals(ElementsSource.POSITION);
        if (counted) {
            return SqlTypes.INT64;
        }
        List<Origin> origins = of(column);
        return origins.isEmpty() ? null : type(origins.get(0).node());
    }
}
