package old;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Part}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record old/Part PUBLIC SNAKE_CASE
        component y int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PartColumns<R> extends dev.rowan.sql.Part<Part> {
    /**
     * The column of {@link Part#y()}.
     */
    public final IntegralColumn<R, Integer> y;

    /**
     * The columns, in the order of the record's components.
     */
    public PartColumns(IntegralColumn<R, Integer> y) {
        super(List.of(y));
        this.y = y;
    }

    @Override
    public Part read(RowInput in, int at) {
        return new Part(
                in.intAt(at));
    }
}
