package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Window}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Window PUBLIC SNAKE_CASE
        supplier golden accessible int
        component width int
        @Default value=["800"]
        component height int
        @Default supplier=["golden"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class WindowColumns<R> extends Part<Window> {
    /**
     * The column of {@link Window#width()}.
     */
    public final IntegralColumn<R, Integer> width;

    /**
     * The column of {@link Window#height()}.
     */
    public final IntegralColumn<R, Integer> height;

    /**
     * The columns, in the order of the record's components.
     */
    public WindowColumns(IntegralColumn<R, Integer> width, IntegralColumn<R, Integer> height) {
        super(List.of(width, height));
        this.width = width;
        this.height = height;
    }

    @Override
    public Window read(RowInput in, int at) {
        return new Window(
                in.intAt(at),
                in.intAt(at + 1));
    }
}
