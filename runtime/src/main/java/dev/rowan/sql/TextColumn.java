package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;

/**
 * A column of text.
 *
 * @param <R> the table's record
 */
public final class TextColumn<R> extends TextExpr implements Column<R, String, String> {
    private final ColumnMeta meta;

    TextColumn(Source source, ColumnMeta meta) {
        super(new ColumnNode(source, meta.name()), Types.TEXT);
        this.meta = meta;
    }

    @Override
    public ColumnMeta meta() {
        return meta;
    }

    @Override
    public Expr<String> expr() {
        return this;
    }
}
