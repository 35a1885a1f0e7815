package app;

import dev.rowan.generated.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Track} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TrackBuilder {
    private @Nullable UUID id;

    private @Nullable List<String> genres;

    private @Nullable List<Integer> peaks;

    private @Nullable List<LocalDate> played;

    private @Nullable List<Track.Mood> moods;

    private @Nullable List<Track.AlbumId> albums;

    private TrackBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static TrackBuilder track() {
        return new TrackBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static TrackBuilder from(Track row) {
        TrackBuilder builder = new TrackBuilder();
        builder.id = row.id();
        builder.genres = row.genres();
        builder.peaks = row.peaks();
        builder.played = row.played();
        builder.moods = row.moods();
        builder.albums = row.albums();
        return builder;
    }

    /**
     * Sets {@link Track#id()}.
     */
    public TrackBuilder id(UUID id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Track#genres()}.
     */
    public TrackBuilder genres(List<String> genres) {
        this.genres = genres;
        return this;
    }

    /**
     * Sets {@link Track#peaks()}.
     */
    public TrackBuilder peaks(@Nullable List<Integer> peaks) {
        this.peaks = peaks;
        return this;
    }

    /**
     * Sets {@link Track#played()}.
     */
    public TrackBuilder played(List<LocalDate> played) {
        this.played = played;
        return this;
    }

    /**
     * Sets {@link Track#moods()}.
     */
    public TrackBuilder moods(List<Track.Mood> moods) {
        this.moods = moods;
        return this;
    }

    /**
     * Sets {@link Track#albums()}.
     */
    public TrackBuilder albums(List<Track.AlbumId> albums) {
        this.albums = albums;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    public Track build() {
        return new Track(
                (UUID) Required.value(id, "Track.id"),
                genres == null ? Track.none() : genres,
                peaks,
                (List<LocalDate>) Required.value(played, "Track.played"),
                (List<Track.Mood>) Required.value(moods, "Track.moods"),
                (List<Track.AlbumId>) Required.value(albums, "Track.albums"));
    }
}
