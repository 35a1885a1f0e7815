package app;

import dev.rowan.sql.ArrayExpr;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.ProjectionTable;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ValueExpr;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

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
     * The rows of a query.
     */
    public Track_GenresTable(DerivedTable<Track.Genres> rows) {
        super(rows, "id", "genres", "moods");
    }

    /**
     * The same rows under another name in a statement.
     */
    public Track_GenresTable alias(String alias) {
        return new Track_GenresTable(rows().alias(alias));
    }
}
