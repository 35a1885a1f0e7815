package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;

/**
 * A column of dates or times.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 */
public final class TemporalColumn<R, T extends Temporal> extends TemporalExpr<T> implements Column<R, T, T> {
    private final ColumnMeta meta;

    TemporalColumn(Source source, ColumnMeta meta, SqlType<T> type) {
        super(new ColumnNode(source, meta.name()), Types.temporal(type));
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
