package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;

/**
 * A column of values that only compare.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 */
public final class ValueColumn<R, T> extends ValueExpr<T> implements Column<R, T, T> {
    private final ColumnMeta meta;

    ValueColumn(Source source, ColumnMeta meta, SqlType<T> type) {
        super(new ColumnNode(source, meta.name()), Types.value(type));
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
