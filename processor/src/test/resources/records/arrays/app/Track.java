package app;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Projection;
import dev.rowan.annotation.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public record Track(
        @Id UUID id,
        @Array @Default(supplier = "none") List<String> genres,
        @Array @Nullable List<@Nullable Integer> peaks,
        @Array List<LocalDate> played,
        @Array List<Mood> moods,
        @Array List<AlbumId> albums) {

    static List<String> none() {
        return List.of();
    }

    public enum Mood {
        CALM,
        LOUD
    }

    public record AlbumId(long value) {}

    @Projection
    public record Genres(UUID id, @Array List<String> genres, @Array @Nullable List<Mood> moods) {}
}
