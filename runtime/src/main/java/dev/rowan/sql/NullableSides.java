package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import java.util.List;

/** Whether what may be missing, since it is on that side of an outer join, is read as if it were always there. */
final class NullableSides {
    private NullableSides() {}

    /**
     * Refuses such a selection.
     *
     * @throws IllegalStateException if it is one
     */
    static void check(Selection<?> selection, SelectNode query) {
        Source alone = query.joins().isEmpty() ? query.from() : null;
        if (selection instanceof RowSource<?> rows && rows.source().equals(alone)) {
            return;
        }
        QuerySources sources = new QuerySources(query);
        for (Expr<?> expression : plain(selection)) {
            if (Labels.without(expression.node()) instanceof ColumnNode column
                    && !column.source().equals(alone)) {
                Source source = sources.find(column.source());
                if (source != null && sources.mayMiss(source)) {
                    throw new IllegalStateException(column + " is read as if it were always there, but "
                            + column.source().qualifier()
                            + " may be missing, since it is joined by an outer join; select it"
                            + " with orNull() or optional(), or coalesce(...) it");
                }
            }
        }
    }

    /** What is read as never NULL. A row reads everything as it comes. */
    private static List<? extends Expr<?>> plain(Selection<?> selection) {
        if (selection instanceof Projection<?> projection) {
            return projection.parts().stream()
                    .flatMap(part -> plain(part).stream())
                    .toList();
        }
        if (selection instanceof MovedSelection<?> moved) {
            return plain(moved.inner()).isEmpty() ? List.of() : moved.expressions();
        }
        boolean read =
                selection instanceof Expr<?> || selection instanceof RowSource<?> || selection instanceof Part<?>;
        return read ? selection.expressions() : List.of();
    }
}
