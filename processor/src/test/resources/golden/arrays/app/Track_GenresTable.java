package app;

import dev.rowan.sql.ArrayExpr;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonExpr;
import dev.rowan.sql.ProjectionTable;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ValueExpr;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Track.Genres} records as rows to select from.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Track_GenresTable extends ProjectionTable<Track.Genres> {
    /**
     * What {@code id} holds.
     */
    public final ValueExpr<UUID> id = value(0);

    /**
     * What {@code genres} holds.
     */
    public final ArrayExpr<String, TextExpr> genres = array(1);

    /**
     * What {@code moods} holds.
     */
    public final ArrayExpr<Track.Mood, ValueExpr<Track.Mood>> moods = array(2);

    /**
     * What {@code peaks} holds.
     */
    public final ArrayExpr<@Nullable Integer, IntegralExpr<Integer>> peaks = array(3);

    /**
     * What {@code notes} holds.
     */
    public final JsonExpr<List<@Nullable String>> notes = json(4);

    /**
     * The rows of a query.
     */
    public Track_GenresTable(DerivedTable<Track.Genres> rows) {
        super(rows, "id", "genres", "moods", "peaks", "notes");
    }

    /**
     * The same rows under another name in a statement.
     */
    public Track_GenresTable alias(String alias) {
        return new Track_GenresTable(rows().alias(alias));
    }
}
