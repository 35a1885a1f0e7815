package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.sql.ArrayColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ValueExpr;
import dev.rowan.type.SqlKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public final class Check {

    private Check() {}

    public static void run() {
        ArrayColumn<Track, String, TextExpr> genres = TrackTable.TRACK.genres;
        ArrayColumn<Track, Integer, IntegralExpr<Integer>> peaks = TrackTable.TRACK.peaks;
        ValueExpr<Track.AlbumId> album = TrackTable.TRACK.albums.at(1);
        assertThat(album).isNotNull();
        assertThat(peaks.meta().nullable()).isTrue();
        assertThat(genres.meta().dataType().kind()).isEqualTo(SqlKind.ARRAY);
        assertThat(genres.meta().dataType().requiredElement().kind()).isEqualTo(SqlKind.TEXT);

        Map<String, Object> values = new HashMap<>();
        values.put("id", new UUID(1, 2));
        values.put("peaks", Arrays.asList(1L, null));
        values.put("played", List.of());
        values.put("moods", List.of(Track.Mood.LOUD, "CALM"));
        values.put("albums", List.of(3));
        values.put("prices", List.of(5));
        values.put("heard", List.of());
        values.put("keys", Arrays.asList('-', null));
        values.put("notes", Arrays.asList("a", null));
        values.put("scores", Map.of());
        Track track = TrackTable.TRACK.fromMap(values);
        assertThat(track.genres()).isEmpty();
        assertThat(track.peaks()).containsExactly(1, null);
        assertThat(track.moods()).containsExactly(Track.Mood.LOUD, Track.Mood.CALM);
        assertThat(track.albums()).containsExactly(new Track.AlbumId(3));
        assertThat(track.prices()).containsExactly(BigDecimal.valueOf(5));
        assertThat(track.keys()).containsExactly(Track.Key.MINOR, null);
        assertThat(track.notes()).containsExactly("a", null);
        assertThat(TrackTable.TRACK.fromMap(TrackTable.TRACK.toMap(track))).isEqualTo(track);
        values.put("moods", "CALM");
        assertThatThrownBy(() -> TrackTable.TRACK.fromMap(values)).hasMessageContaining("a List is expected");
    }
}
