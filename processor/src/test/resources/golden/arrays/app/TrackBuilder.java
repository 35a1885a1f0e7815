package app;

import dev.rowan.meta.RecordBuilder;
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
public final class TrackBuilder extends RecordBuilder<Track> {
    private TrackBuilder() {
        super(TrackTable.TRACK.meta(), TrackTable.TRACK.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Track#id()}.
     */
    public TrackBuilder id(UUID id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Track#genres()}.
     */
    public TrackBuilder genres(List<String> genres) {
        values[1] = genres;
        return this;
    }

    /**
     * Sets {@link Track#peaks()}.
     */
    public TrackBuilder peaks(@Nullable List<@Nullable Integer> peaks) {
        values[2] = peaks;
        return this;
    }

    /**
     * Sets {@link Track#played()}.
     */
    public TrackBuilder played(List<LocalDate> played) {
        values[3] = played;
        return this;
    }

    /**
     * Sets {@link Track#moods()}.
     */
    public TrackBuilder moods(List<Track.Mood> moods) {
        values[4] = moods;
        return this;
    }

    /**
     * Sets {@link Track#albums()}.
     */
    public TrackBuilder albums(List<Track.AlbumId> albums) {
        values[5] = albums;
        return this;
    }

    /**
     * Sets {@link Track#prices()}.
     */
    public TrackBuilder prices(List<BigDecimal> prices) {
        values[6] = prices;
        return this;
    }

    /**
     * Sets {@link Track#heard()}.
     */
    public TrackBuilder heard(List<Instant> heard) {
        values[7] = heard;
        return this;
    }

    /**
     * Sets {@link Track#keys()}.
     */
    public TrackBuilder keys(List<Track. @Nullable Key> keys) {
        values[8] = keys;
        return this;
    }

    /**
     * Sets {@link Track#notes()}.
     */
    public TrackBuilder notes(List<@Nullable String> notes) {
        values[9] = notes;
        return this;
    }

    /**
     * Sets {@link Track#scores()}.
     */
    public TrackBuilder scores(Map<String, @Nullable List<@Nullable Integer>> scores) {
        values[10] = scores;
        return this;
    }
}
