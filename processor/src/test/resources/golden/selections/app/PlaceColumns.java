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
 * The columns of an embedded {@link Place}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/Place PUBLIC SNAKE_CASE
        component city java.lang/String
        component floor int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlaceColumns<R> extends Part<Place> {
    /**
     * The column of {@link Place#city()}.
     */
    public final TextColumn<R> city;

    /**
     * The column of {@link Place#floor()}.
     */
    public final IntegralColumn<R, Integer> floor;

    /**
     * The columns, in the order of the record's components.
     */
    public PlaceColumns(TextColumn<R> city, IntegralColumn<R, Integer> floor) {
        super(List.of(city, floor));
        this.city = city;
        this.floor = floor;
    }

    @Override
    public Place read(RowInput in, int at) {
        return new Place(
                in.stringAt(at),
                in.intAt(at + 1));
    }
}
