package app;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.EnumCode;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Projection;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public record Track(
        @Id UUID id,
        @Array @Default(supplier = "none") List<String> genres,
        @Array @Nullable List<@Nullable Integer> peaks,
        @Array List<LocalDate> played,
        @Array List<Mood> moods,
        @Array List<AlbumId> albums,
        @Array List<BigDecimal> prices,
        @Array List<Instant> heard,
        @Array List<@Nullable Key> keys,
        List<@Nullable String> notes,
        Map<String, @Nullable List<@Nullable Integer>> scores) {

    static List<String> none() {
        return List.of();
    }

    public enum Mood {
        CALM,
        LOUD
    }

    public record AlbumId(long value) {}

    public enum Key {
        MAJOR('+'),
        MINOR('-');

        private final char code;

        Key(char code) {
            this.code = code;
        }

        @EnumCode
        public char code() {
            return code;
        }
    }

    @Projection
    public record Genres(
            UUID id,
            @Array List<String> genres,
            @Array @Nullable List<Mood> moods,
            @Array List<@Nullable Integer> peaks,
            List<@Nullable String> notes) {}
}
