package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TupleNode;
import java.util.function.Predicate;

/** Tells what may be NULL. */
final class Nulls {
    private Nulls() {}

    /**
     * Whether an expression may: all may, but those of which it is known that they do not.
     *
     * @param missing whether a row may be without a source
     * @param grouped whether it is one of groups of rows, none of which is empty
     */
    static boolean mayBe(Node node, Predicate<Source> missing, boolean grouped) {
        if (node instanceof TupleNode tuple) {
            return tuple.parts().stream().anyMatch(part -> mayBe(part, missing, grouped));
        }
        if (node instanceof LabelNode label) {
            return mayBe(label.inner(), missing, grouped);
        }
        if (node instanceof BindNode bind) {
            return bind.value() == null;
        }
        if (node instanceof AggregateNode aggregate) {
            return aggregate.function() != AggregateFunction.COUNT
                    && (!grouped
                            || aggregate.filter() != null
                            || mayBe(aggregate.arguments().get(0), missing, true));
        }
        return !(node instanceof ColumnNode column)
                || missing.test(column.source())
                || !(column.source() instanceof TableSource table)
                || isNullable(table, column.name());
    }

    private static boolean isNullable(TableSource table, String name) {
        for (ColumnMeta column : table.meta().columns()) {
            if (column.name().equals(name)) {
                return column.nullable();
            }
        }
        return true;
    }
}
