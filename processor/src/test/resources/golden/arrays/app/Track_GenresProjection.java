package app;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Selects {@link Track.Genres} records.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Track_GenresProjection {
    private Track_GenresProjection() {
    }

    /**
     * A {@link Track.Genres} for each row, from one selection for each component.
     */
    public static Projection<Track.Genres> genres(Selection<? extends UUID> id,
            Selection<? extends List<String>> genres,
            Selection<? extends @Nullable List<Track.Mood>> moods,
            Selection<? extends List<@Nullable Integer>> peaks,
            Selection<? extends List<@Nullable String>> notes) {
        return new Projection<Track.Genres>(List.of(id, genres, moods, peaks, notes)) {
            @Override
            public Track.Genres read(RowInput in, int at) {
                return new Track.Genres(
                        id.read(in, at + offset(0)),
                        genres.read(in, at + offset(1)),
                        moods.read(in, at + offset(2)),
                        peaks.read(in, at + offset(3)),
                        notes.read(in, at + offset(4)));
            }
        };
    }
}
