package app;

import dev.rowan.generated.Required;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private @Nullable List<@Nullable Integer> peaks;

    private @Nullable List<LocalDate> played;

    private @Nullable List<Track.Mood> moods;

    private @Nullable List<Track.AlbumId> albums;

    private @Nullable List<BigDecimal> prices;

    private @Nullable List<Instant> heard;

    private @Nullable List<Track. @Nullable Key> keys;

    private @Nullable List<@Nullable String> notes;

    private @Nullable Map<String, @Nullable List<@Nullable Integer>> scores;

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
        builder.prices = row.prices();
        builder.heard = row.heard();
        builder.keys = row.keys();
        builder.notes = row.notes();
        builder.scores = row.scores();
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
    public TrackBuilder peaks(@Nullable List<@Nullable Integer> peaks) {
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
     * Sets {@link Track#prices()}.
     */
    public TrackBuilder prices(List<BigDecimal> prices) {
        this.prices = prices;
        return this;
    }

    /**
     * Sets {@link Track#heard()}.
     */
    public TrackBuilder heard(List<Instant> heard) {
        this.heard = heard;
        return this;
    }

    /**
     * Sets {@link Track#keys()}.
     */
    public TrackBuilder keys(List<Track. @Nullable Key> keys) {
        this.keys = keys;
        return this;
    }

    /**
     * Sets {@link Track#notes()}.
     */
    public TrackBuilder notes(List<@Nullable String> notes) {
        this.notes = notes;
        return this;
    }

    /**
     * Sets {@link Track#scores()}.
     */
    public TrackBuilder scores(Map<String, @Nullable List<@Nullable Integer>> scores) {
        this.scores = scores;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Track build() {
        Required.all("Track", "id", id, "played", played, "moods", moods, "albums", albums,
                "prices", prices, "heard", heard, "keys", keys, "notes", notes, "scores", scores);
        return new Track(
                id,
                genres == null ? Track.none() : genres,
                peaks,
                played,
                moods,
                albums,
                prices,
                heard,
                keys,
                notes,
                scores);
    }
}
