package dev.rowan.exec;

import dev.rowan.sql.Expr;
import dev.rowan.sql.NativeRow;
import dev.rowan.sql.Selection;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all columns of a result, whatever they are. An object serves one execution. */
public final class NativeRowSelection implements Selection<NativeRow> {
    private List<String> labels = List.of();
    private List<SqlType<?>> types = List.of();

    /** A selection for one execution. */
    public NativeRowSelection() {}

    @Override
    public List<Expr<?>> expressions() {
        return List.of();
    }

    @Override
    public int width() {
        return types.size();
    }

    @Override
    public NativeRow read(RowInput in, int at) {
        if (types.isEmpty()) {
            labels = List.copyOf(in.labels());
            types = ColumnTypes.of(in);
        }
        @Nullable Object[] values = new @Nullable Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.orNullAt(at + i, types.get(i));
        }
        return NativeRow.of(labels, values);
    }
}
