package app;

import dev.rowan.sql.KeyedChoice;
import dev.rowan.sql.KeyedShape;
import dev.rowan.sql.Select;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Sql;
import dev.rowan.sql.WritableShape;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link TrackPeaks} records from {@code TRACK}, by one statement: {@code track}.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TrackPeaksShape extends WritableShape<TrackPeaks> implements KeyedShape<TrackPeaks, UUID> {
    private static final SqlType<List<@Nullable Integer>> PEAKS_TYPE = SqlTypes.arrayOfNullable(SqlTypes.INT32);

    private static final SqlType<List<@Nullable String>> NOTES_TYPE = SqlTypes.json(JsonTarget.listOfNullable(JsonTarget.of(String.class)));

    /**
     * The shape over the table under its own name.
     */
    public static final TrackPeaksShape TRACK_PEAKS = new TrackPeaksShape(TrackTable.TRACK);

    /**
     * The shape over the table under any name.
     */
    public TrackPeaksShape(TrackTable table) {
        super(table, table.id, table.peaks, table.notes);
    }

    @Override
    public Select<TrackPeaks> byKey(UUID key) {
        TrackTable table = (TrackTable) table();
        return Sql.select(this).where(table.id.eq(key));
    }

    @Override
    public KeyedChoice<TrackPeaks, UUID> with(ShapeToMany<?, ?> list) {
        return new KeyedChoice<>(this, list);
    }

    @Override
    public TrackPeaks read(RowInput in, int at) {
        return new TrackPeaks(
                in.uuidAt(at),
                in.orNullAt(at + 1, PEAKS_TYPE),
                in.at(at + 2, NOTES_TYPE));
    }

    @Override
    public @Nullable Object part(TrackPeaks row, int place) {
        return switch (place) {
            case 0 -> row.id();
            case 1 -> row.peaks();
            case 2 -> row.notes();
            default -> throw new IndexOutOfBoundsException(place);
        };
    }
}
