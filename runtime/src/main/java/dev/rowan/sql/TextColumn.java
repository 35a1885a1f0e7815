package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Source;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;

/**
 * A column of text.
 *
 * @param <R> the table's record
 */
public final class TextColumn<R> extends TextExpr implements Column<R, String, String> {
    private final ColumnMeta meta;

    TextColumn(Source source, ColumnMeta meta) {
        super(new ColumnNode(source, meta.name()), kind(meta.fitted(SqlTypes.STRING)));
        this.meta = meta;
    }

    private static Kind<String, TextExpr> kind(SqlType<String> type) {
        return type == SqlTypes.STRING ? Types.TEXT : Kind.of(type, TextExpr::new);
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
