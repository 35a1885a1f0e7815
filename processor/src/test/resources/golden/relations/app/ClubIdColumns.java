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
 * The columns of an embedded {@link ClubId}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record app/ClubId PUBLIC SNAKE_CASE
        component country java.lang/String
        component number int""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ClubIdColumns<R> extends Part<ClubId> {
    /**
     * The column of {@link ClubId#country()}.
     */
    public final TextColumn<R> country;

    /**
     * The column of {@link ClubId#number()}.
     */
    public final IntegralColumn<R, Integer> number;

    /**
     * The columns, in the order of the record's components.
     */
    public ClubIdColumns(TextColumn<R> country, IntegralColumn<R, Integer> number) {
        super(List.of(country, number));
        this.country = country;
        this.number = number;
    }

    @Override
    public ClubId read(RowInput in, int at) {
        return new ClubId(
                in.stringAt(at),
                in.intAt(at + 1));
    }
}
