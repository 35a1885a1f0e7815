package dev.rowan.load;

import dev.rowan.sql.Expr;
import dev.rowan.sql.JsonList;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.type.JsonRows;
import dev.rowan.type.RowInput;
import dev.rowan.type.ValueException;
import java.util.List;

/** Reads the elements of a list from JSON that came with the row that they belong to. */
record JsonElements<C>(ShapeToMany<?, C> relation, JsonList<C> json, Level<C> level) {
    void read(RowInput in, Elements<C> list) {
        int column = json.column() + 1;
        String text = in.stringOrNullAt(column);
        if (text == null) {
            return;
        }
        try {
            JsonRows rows = new JsonRows(text, json.width(), in);
            while (rows.next()) {
                list.append(level.row(rows, 1));
            }
        } catch (ValueException e) {
            throw new ValueException(column, "is JSON of " + relation + ", which" + named(e), e.getCause());
        }
    }

    private String named(ValueException e) {
        List<Expr<?>> expressions = json.shape().expressions();
        int index = e.index() - 1;
        boolean known = index >= 0
                && index < expressions.size()
                && expressions.get(index).node() instanceof ColumnNode;
        return (known
                        ? " has an element whose "
                                + ((ColumnNode) expressions.get(index).node()).name() + " "
                        : " ")
                + e.getMessage();
    }
}
