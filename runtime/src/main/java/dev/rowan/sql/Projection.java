package dev.rowan.sql;

import dev.rowan.sql.node.SelectList;
import java.util.ArrayList;
import java.util.List;

/**
 * A selection of other selections, made one record: what generated {@code ...Projection} classes give.
 *
 * @param <T> the record
 */
public abstract class Projection<T> implements Selection<T> {
    private final List<? extends Selection<?>> parts;
    private final List<Expr<?>> expressions;
    private final SelectList selected;
    private final int[] offsets;

    /** For generated code: one selection for each component. */
    protected Projection(List<? extends Selection<?>> parts) {
        this.parts = parts;
        List<Expr<?>> all = new ArrayList<>();
        offsets = new int[parts.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = all.size();
            all.addAll(parts.get(i).expressions());
        }
        expressions = List.copyOf(all);
        selected = new SelectList(ListRows.nodes(expressions));
    }

    /** Where a component begins, relative to the first. */
    protected final int offset(int component) {
        return offsets[component];
    }

    /** The expressions as the select list of all queries of this projection. */
    final SelectList selected() {
        return selected;
    }

    final List<Selection<?>> parts() {
        return List.copyOf(parts);
    }

    @Override
    public final List<Expr<?>> expressions() {
        return expressions;
    }
}
