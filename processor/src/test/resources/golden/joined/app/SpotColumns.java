package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Spot}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Spot PUBLIC SNAKE_CASE
        @Index value=["file"]
        component file java.lang/String
        @Column length=["50"]
        component line int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SpotColumns<R> extends Part<Spot> {
    /**
     * The column of {@link Spot#file()}.
     */
    public final TextColumn<R> file;

    /**
     * The column of {@link Spot#line()}.
     */
    public final IntegralColumn<R, Integer> line;

    /**
     * The columns, in the order of the record's components.
     */
    public SpotColumns(TextColumn<R> file, IntegralColumn<R, Integer> line) {
        super(List.of(file, line));
        this.file = file;
        this.line = line;
    }

    @Override
    public Spot read(RowInput in, int at) {
        return new Spot(
                in.stringAt(at),
                in.intAt(at + 1));
    }
}
