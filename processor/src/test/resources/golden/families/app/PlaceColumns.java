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
        component street java.lang/String
        component number int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlaceColumns<R> extends Part<Place> {
    /**
     * The column of {@link Place#street()}.
     */
    public final TextColumn<R> street;

    /**
     * The column of {@link Place#number()}.
     */
    public final IntegralColumn<R, Integer> number;

    /**
     * The columns, in the order of the record's components.
     */
    public PlaceColumns(TextColumn<R> street, IntegralColumn<R, Integer> number) {
        super(List.of(street, number));
        this.street = street;
        this.number = number;
    }

    @Override
    public Place read(RowInput in, int at) {
        return new Place(
                in.stringAt(at),
                in.intAt(at + 1));
    }
}
