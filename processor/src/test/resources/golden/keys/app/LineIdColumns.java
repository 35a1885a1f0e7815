package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link LineId}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/LineId PUBLIC SNAKE_CASE
        component orderId long
        component line int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LineIdColumns<R> extends Part<LineId> {
    /**
     * The column of {@link LineId#orderId()}.
     */
    public final IntegralColumn<R, Long> orderId;

    /**
     * The column of {@link LineId#line()}.
     */
    public final IntegralColumn<R, Integer> line;

    /**
     * The columns, in the order of the record's components.
     */
    public LineIdColumns(IntegralColumn<R, Long> orderId, IntegralColumn<R, Integer> line) {
        super(List.of(orderId, line));
        this.orderId = orderId;
        this.line = line;
    }

    @Override
    public LineId read(RowInput in, int at) {
        return new LineId(
                in.longAt(at),
                in.intAt(at + 1));
    }
}
