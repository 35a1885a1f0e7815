package dev.rowan.sql;

import java.util.List;

/**
 * The columns of an embedded record, the base of generated {@code ...Columns} classes. As a selection it is the part's record.
 *
 * @param <P> the part's record
 */
public abstract class Part<P> implements Selection<P> {
    private final List<Expr<?>> expressions;

    /** For generated code: the columns in the order of the part's components, those of nested parts in their place. */
    protected Part(List<Expr<?>> expressions) {
        this.expressions = List.copyOf(expressions);
    }

    @Override
    public final List<Expr<?>> expressions() {
        return expressions;
    }
}
