package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Size}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Size PUBLIC SNAKE_CASE
        component pages int
        component height int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SizeColumns<R> extends Part<Size> {
    /**
     * The column of {@link Size#pages()}.
     */
    public final IntegralColumn<R, Integer> pages;

    /**
     * The column of {@link Size#height()}.
     */
    public final IntegralColumn<R, Integer> height;

    /**
     * The columns, in the order of the record's components.
     */
    public SizeColumns(IntegralColumn<R, Integer> pages, IntegralColumn<R, Integer> height) {
        super(List.of(pages, height));
        this.pages = pages;
        this.height = height;
    }

    @Override
    public Size read(RowInput in, int at) {
        return new Size(
                in.intAt(at),
                in.intAt(at + 1));
    }
}
