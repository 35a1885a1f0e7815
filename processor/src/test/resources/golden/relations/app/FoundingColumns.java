package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.Part;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Founding}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Founding PUBLIC SNAKE_CASE
        component year int
        nullable founderId java.lang/Long
        @References value=["app/Person"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class FoundingColumns<R> extends Part<Founding> {
    /**
     * The column of {@link Founding#year()}.
     */
    public final IntegralColumn<R, Integer> year;

    /**
     * The column of {@link Founding#founderId()}.
     */
    public final IntegralColumn<R, Long> founderId;

    /**
     * The columns, in the order of the record's components.
     */
    public FoundingColumns(IntegralColumn<R, Integer> year, IntegralColumn<R, Long> founderId) {
        super(List.of(year, founderId));
        this.year = year;
        this.founderId = founderId;
    }

    @Override
    public Founding read(RowInput in, int at) {
        return new Founding(
                in.intAt(at),
                in.longOrNullAt(at + 1));
    }
}
