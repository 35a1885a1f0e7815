package dev.rowan.exec;

import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Table;
import dev.rowan.type.RowInput;
import java.util.List;

/** Records as they are stored, before hooks after a load make of them what is handed out. */
record StoredRows<R>(Table<R> table) implements Selection<R> {
    @Override
    public List<Expr<?>> expressions() {
        return table.expressions();
    }

    @Override
    public R read(RowInput in, int at) {
        return table.mapping().read(in, at);
    }

    @Override
    public int width() {
        return table.width();
    }
}
