package lib;

import dev.rowan.annotation.TableModel;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.Part;
import dev.rowan.type.RowInput;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns of an embedded {@link Point}.
 *
 * @param <R> the table's record
 */
@NullMarked
@TableModel("""
        record lib/Point PUBLIC SNAKE_CASE
        component latitude double
        component longitude double""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PointColumns<R> extends Part<Point> {
    /**
     * The column of {@link Point#latitude()}.
     */
    public final FractionalColumn<R, Double> latitude;

    /**
     * The column of {@link Point#longitude()}.
     */
    public final FractionalColumn<R, Double> longitude;

    /**
     * The columns, in the order of the record's components.
     */
    public PointColumns(FractionalColumn<R, Double> latitude,
            FractionalColumn<R, Double> longitude) {
        super(List.of(latitude, longitude));
        this.latitude = latitude;
        this.longitude = longitude;
    }

    @Override
    public Point read(RowInput in, int at) {
        return new Point(
                in.doubleAt(at),
                in.doubleAt(at + 1));
    }
}
