package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;

/**
 * A column of JSON.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 */
public final class JsonColumn<R, T> extends JsonExpr<T> implements Column<R, T, T> {
    private final ColumnMeta meta;

    JsonColumn(Source source, ColumnMeta meta, SqlType<T> type) {
        super(new ColumnNode(source, meta.name()), Types.json(type));
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
