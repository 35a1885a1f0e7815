package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;

/**
 * A column of true and false, which is a condition.
 *
 * @param <R> the table's record
 */
public final class BooleanColumn<R> extends Condition implements Column<R, Boolean, Boolean> {
    private final ColumnMeta meta;

    BooleanColumn(Source source, ColumnMeta meta) {
        super(new ColumnNode(source, meta.name()));
        this.meta = meta;
    }

    @Override
    public ColumnMeta meta() {
        return meta;
    }

    @Override
    public Expr<Boolean> expr() {
        return this;
    }
}
