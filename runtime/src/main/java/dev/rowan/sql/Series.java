package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.Source;
import dev.rowan.type.RowInput;
import java.util.List;

/** Whole numbers as a source of rows. */
public final class Series extends RowSource<Long> {
    private static final String COLUMN = "n";

    /** The number. */
    public final IntegralExpr<Long> value;

    private final SeriesSource source;

    Series(String alias, long from, long to, long step) {
        if (step <= 0) {
            throw new IllegalArgumentException(
                    "The step of a series is positive; order its numbers to have them go down");
        }
        this.source = new SeriesSource(alias, COLUMN, from, to, step);
        this.value = Types.BIGINT.make(new ColumnNode(source, COLUMN));
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<Expr<?>> expressions() {
        return List.of(value);
    }

    @Override
    public Long read(RowInput in, int at) {
        return value.read(in, at);
    }
}
