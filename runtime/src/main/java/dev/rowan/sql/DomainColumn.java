package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;

/**
 * A column of an application's own type.
 *
 * @param <R> the table's record
 * @param <T> what it holds
 * @param <U> the class of expressions of what is stored
 */
public final class DomainColumn<R, T, U extends Expr<?>> extends DomainExpr<T, U> implements Column<R, T, T> {
    private final ColumnMeta meta;

    DomainColumn(Source source, ColumnMeta meta, SqlType<T> type, Kind<?, U> underlying) {
        super(new ColumnNode(source, meta.name()), DomainExpr.kindOf(type, underlying), underlying);
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
