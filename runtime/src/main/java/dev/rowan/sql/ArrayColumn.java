package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of an array.
 *
 * @param <R> the table's record
 * @param <E> what an element holds
 * @param <X> the class of expressions of an element
 */
public final class ArrayColumn<R, E extends @Nullable Object, X extends Expr<?>> extends ArrayExpr<E, X>
        implements Column<R, List<E>, List<E>> {
    private final ColumnMeta meta;

    ArrayColumn(Source source, ColumnMeta meta, SqlType<List<E>> type, Kind<?, X> element) {
        super(new ColumnNode(source, meta.name()), Types.array(type, element), element);
        this.meta = meta;
    }

    @Override
    public ColumnMeta meta() {
        return meta;
    }

    @Override
    public Expr<List<E>> expr() {
        return this;
    }
}
