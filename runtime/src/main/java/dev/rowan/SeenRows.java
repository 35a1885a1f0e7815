package dev.rowan;

import dev.rowan.session.UnitOfWork;
import dev.rowan.sql.Expr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.List;

/** The rows of a table as a session knows them. */
record SeenRows<R>(KeyedTable<R, ?> table, UnitOfWork unit) implements Selection<R> {
    @Override
    public List<Expr<?>> expressions() {
        return table.expressions();
    }

    @Override
    public R read(RowInput in, int at) {
        return unit.seen(table, table.read(in, at));
    }

    @Override
    public int width() {
        return table.width();
    }
}
