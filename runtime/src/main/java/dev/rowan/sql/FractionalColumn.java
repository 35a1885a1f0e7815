package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;

/**
 * A column of decimal or floating point numbers.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 */
public final class FractionalColumn<R, T extends Number> extends FractionalExpr<T> implements Column<R, T, Number> {
    private final ColumnMeta meta;

    FractionalColumn(Source source, ColumnMeta meta, SqlType<T> type) {
        super(new ColumnNode(source, meta.name()), Types.fractional(type));
        this.meta = meta;
    }

    @Override
    public ColumnMeta meta() {
        return meta;
    }

    @Override
    public Expr<T> expr() {
        return this;
    }
}
