package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
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
        List<Source> missing = missing(query);
        if (missing.isEmpty()) {
            return;
        }
        for (Expr<?> expression : plain(selection)) {
            if (Labels.without(expression.node()) instanceof ColumnNode column && missing.contains(column.source())) {
                throw new IllegalStateException(column + " is read as if it were always there, but "
                        + column.source().qualifier()
                        + " may be missing, since it is joined by an outer join; select it"
                        + " with orNull() or optional(), or coalesce(...) it");
            }
        }
    }

    private static List<Source> missing(SelectNode query) {
        List<Source> missing = new ArrayList<>();
        List<Source> before = new ArrayList<>();
        Source from = query.from();
        if (from != null) {
            before.add(from);
        }
        for (JoinNode join : query.joins()) {
            if (join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL) {
                missing.addAll(before);
            }
            if (join.kind() == JoinKind.LEFT || join.kind() == JoinKind.FULL) {
                missing.add(join.source());
            }
            before.add(join.source());
        }
        return missing;
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
