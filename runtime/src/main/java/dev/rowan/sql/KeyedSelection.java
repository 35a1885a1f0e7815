package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query selects, and the keys of its order, which are selected too where they are not already. */
final class KeyedSelection<T extends @Nullable Object> implements Selection<Keyed<T>> {
    private final Selection<T> rows;
    private final List<Expr<?>> expressions;
    private final SqlType<?>[] types;
    private final int[] positions;

    KeyedSelection(Selection<T> rows, List<OrderNode> keys) {
        this.rows = rows;
        List<Expr<?>> all = new ArrayList<>(rows.expressions());
        this.types = new SqlType<?>[keys.size()];
        this.positions = new int[keys.size()];
        for (int i = 0; i < types.length; i++) {
            OrderNode key = keys.get(i);
            types[i] = key.type();
            int position = indexOf(key.node(), all);
            if (position < 0) {
                position = all.size();
                all.add(Types.value(key.type()).make(key.node()));
            }
            positions[i] = position;
        }
        this.expressions = List.copyOf(all);
    }

    /** How many expressions are selected for the keys alone. */
    int added() {
        return expressions.size() - rows.width();
    }

    @Override
    public List<Expr<?>> expressions() {
        return expressions;
    }

    @Override
    public Keyed<T> read(RowInput in, int at) {
        T row = rows.read(in, at);
        List<@Nullable Object> place = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            place.add(types[i].read(in, at + positions[i]));
        }
        return new Keyed<>(row, Collections.unmodifiableList(place));
    }

    private static int indexOf(Node key, List<Expr<?>> expressions) {
        Node plain = TotalOrder.plain(key);
        for (int i = 0; i < expressions.size(); i++) {
            if (TotalOrder.plain(expressions.get(i).node()).equals(plain)) {
                return i;
            }
        }
        return -1;
    }
}
