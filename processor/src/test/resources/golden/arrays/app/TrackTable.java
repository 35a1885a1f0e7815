package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.ArrayColumn;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TemporalExpr;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.Types;
import dev.rowan.sql.ValueColumn;
import dev.rowan.sql.ValueExpr;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
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
 * The table {@code track} of {@link Track}.
 */
@NullMarked
@TableModel("""
        record app/Track PUBLIC SNAKE_CASE
        @Table
        supplier none accessible java.util/List<java.lang/String>
        component id java.util/UUID
        @Id
        component genres java.util/List<java.lang/String>
        @Array
        @Default supplier=["none"]
        nullable peaks java.util/List<@java.lang/Integer>
        @Array
        component played java.util/List<java.time/LocalDate>
        @Array
        component moods java.util/List<app/Track.Mood>
        @Array
        component albums java.util/List<app/Track.AlbumId>
        @Array
        component prices java.util/List<java.math/BigDecimal>
        @Array
        component heard java.util/List<java.time/Instant>
        @Array
        component keys java.util/List<@app/Track.Key>
        @Array
        component notes java.util/List<@java.lang/String>
        component scores java.util/Map<java.lang/String, @java.util/List<@java.lang/Integer>>""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TrackTable extends KeyedTable<Track, UUID> {
    private static final SqlType<List<String>> GENRES_TYPE = SqlTypes.array(SqlTypes.STRING);

    private static final SqlType<List<@Nullable Integer>> PEAKS_TYPE = SqlTypes.arrayOfNullable(SqlTypes.INT32);

    private static final SqlType<List<LocalDate>> PLAYED_TYPE = SqlTypes.array(SqlTypes.DATE);

    private static final SqlType<List<Track.Mood>> MOODS_TYPE = SqlTypes.array(SqlTypes.enumByName(Track.Mood.class, Track.Mood.values()));

    private static final SqlType<List<Track.AlbumId>> ALBUMS_TYPE = SqlTypes.array(SqlTypes.mapped(SqlTypes.INT64, Track.AlbumId.class, Track.AlbumId::new, Track.AlbumId::value));

    private static final SqlType<List<BigDecimal>> PRICES_TYPE = SqlTypes.array(SqlTypes.DECIMAL);

    private static final SqlType<List<Instant>> HEARD_TYPE = SqlTypes.array(SqlTypes.INSTANT);

    private static final SqlType<List<Track. @Nullable Key>> KEYS_TYPE = SqlTypes.arrayOfNullable(SqlTypes.enumByCode(Track.Key.class, Track.Key.values(), SqlTypes.CHARACTER, Track.Key::code));

    private static final SqlType<List<@Nullable String>> NOTES_TYPE = SqlTypes.json(JsonTarget.listOfNullable(JsonTarget.of(String.class)));

    private static final SqlType<Map<String, @Nullable List<@Nullable Integer>>> SCORES_TYPE = SqlTypes.json(JsonTarget.mapOfNullable(JsonTarget.listOfNullable(JsonTarget.of(Integer.class))));

    private static final TableMeta META = TableMeta.table("track")
            .columns(
                    column("id", SqlTypes.UUID_VALUE).key(),
                    column("genres", GENRES_TYPE),
                    column("peaks", PEAKS_TYPE).nullable(),
                    column("played", PLAYED_TYPE),
                    column("moods", MOODS_TYPE),
                    column("albums", ALBUMS_TYPE),
                    column("prices", PRICES_TYPE),
                    column("heard", HEARD_TYPE),
                    column("keys", KEYS_TYPE),
                    column("notes", NOTES_TYPE),
                    column("scores", SCORES_TYPE))
            .build();

    /**
     * The table under its own name.
     */
    public static final TrackTable TRACK = new TrackTable(null);

    /**
     * The column {@code id}.
     */
    public final ValueColumn<Track, UUID> id = uuid(0);

    /**
     * The column {@code genres}.
     */
    public final ArrayColumn<Track, String, TextExpr> genres = array(1, GENRES_TYPE, Types.TEXT);

    /**
     * The column {@code peaks}.
     */
    public final ArrayColumn<Track, @Nullable Integer, IntegralExpr<Integer>> peaks = array(2, PEAKS_TYPE, Types.INTEGER);

    /**
     * The column {@code played}.
     */
    public final ArrayColumn<Track, LocalDate, TemporalExpr<LocalDate>> played = array(3, PLAYED_TYPE, Types.DATE);

    /**
     * The column {@code moods}.
     */
    public final ArrayColumn<Track, Track.Mood, ValueExpr<Track.Mood>> moods = array(4, MOODS_TYPE, Types.value(SqlTypes.enumByName(Track.Mood.class, Track.Mood.values())));

    /**
     * The column {@code albums}.
     */
    public final ArrayColumn<Track, Track.AlbumId, ValueExpr<Track.AlbumId>> albums = array(5, ALBUMS_TYPE, Types.value(SqlTypes.mapped(SqlTypes.INT64, Track.AlbumId.class, Track.AlbumId::new, Track.AlbumId::value)));

    /**
     * The column {@code prices}.
     */
    public final ArrayColumn<Track, BigDecimal, FractionalExpr<BigDecimal>> prices = array(6, PRICES_TYPE, Types.DECIMAL);

    /**
     * The column {@code heard}.
     */
    public final ArrayColumn<Track, Instant, TemporalExpr<Instant>> heard = array(7, HEARD_TYPE, Types.INSTANT);

    /**
     * The column {@code keys}.
     */
    public final ArrayColumn<Track, Track. @Nullable Key, ValueExpr<Track.Key>> keys = array(8, KEYS_TYPE, Types.value(SqlTypes.enumByCode(Track.Key.class, Track.Key.values(), SqlTypes.CHARACTER, Track.Key::code)));

    /**
     * The column {@code notes}.
     */
    public final JsonColumn<Track, List<@Nullable String>> notes = json(9, NOTES_TYPE);

    /**
     * The column {@code scores}.
     */
    public final JsonColumn<Track, Map<String, @Nullable List<@Nullable Integer>>> scores = json(10, SCORES_TYPE);

    private TrackTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public TrackTable alias(CharSequence alias) {
        return new TrackTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Track, UUID> {
        public Track read(RowInput in, int at) {
            return new Track(
                    in.uuidAt(at),
                    in.at(at + 1, GENRES_TYPE),
                    in.orNullAt(at + 2, PEAKS_TYPE),
                    in.at(at + 3, PLAYED_TYPE),
                    in.at(at + 4, MOODS_TYPE),
                    in.at(at + 5, ALBUMS_TYPE),
                    in.at(at + 6, PRICES_TYPE),
                    in.at(at + 7, HEARD_TYPE),
                    in.at(at + 8, KEYS_TYPE),
                    in.at(at + 9, NOTES_TYPE),
                    in.at(at + 10, SCORES_TYPE));
        }

        public void bindColumn(Track row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putUuid(row.id());
                case 1 -> out.put(GENRES_TYPE, row.genres());
                case 2 -> out.putOrNull(PEAKS_TYPE, row.peaks());
                case 3 -> out.put(PLAYED_TYPE, row.played());
                case 4 -> out.put(MOODS_TYPE, row.moods());
                case 5 -> out.put(ALBUMS_TYPE, row.albums());
                case 6 -> out.put(PRICES_TYPE, row.prices());
                case 7 -> out.put(HEARD_TYPE, row.heard());
                case 8 -> out.put(KEYS_TYPE, row.keys());
                case 9 -> out.put(NOTES_TYPE, row.notes());
                case 10 -> out.put(SCORES_TYPE, row.scores());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Track row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.genres();
                case 2 -> row.peaks();
                case 3 -> row.played();
                case 4 -> row.moods();
                case 5 -> row.albums();
                case 6 -> row.prices();
                case 7 -> row.heard();
                case 8 -> row.keys();
                case 9 -> row.notes();
                case 10 -> row.scores();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public UUID key(Track row) {
            return row.id();
        }

        public void bindKey(UUID key, RowOutput out) {
            out.putUuid(key);
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 1 -> Track.none();
                default -> null;
            };
        }
    }
}
