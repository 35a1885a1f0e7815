package lang;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import java.lang.Integer;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Object}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record lang/Object PUBLIC SNAKE_CASE
        component x int
        component y java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ObjectColumns<R> extends Part<Object> {
    /**
     * The column of {@link Object#x()}.
     */
    public final IntegralColumn<R, Integer> x;

    /**
     * The column of {@link Object#y()}.
     */
    public final TextColumn<R> y;

    /**
     * The columns, in the order of the record's components.
     */
    public ObjectColumns(IntegralColumn<R, Integer> x, TextColumn<R> y) {
        super(List.of(x, y));
        this.x = x;
        this.y = y;
    }

    @Override
    public Object read(RowInput in, int at) {
        return new Object(
                in.intAt(at),
                in.stringAt(at + 1));
    }
}
