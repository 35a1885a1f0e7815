package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.RecordMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.Types;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code settings} of {@link Settings}.
 */
@NullMarked
@TableModel("""
        record app/Settings PUBLIC SNAKE_CASE
        @Table
        supplier nextSlug accessible java.lang/String
        component flag boolean
        @Default value=["true"]
        component tiny byte
        @Default value=["-1"]
        component small short
        @Default value=["300"]
        component number int
        @Default value=["7"]
        component big java.lang/Long
        @Default value=["9000000000"]
        component single float
        @Default value=["1.5"]
        component real double
        @Default value=["-2.5e3"]
        component quote char
        @Default value=["'"]
        component text java.lang/String
        @Default value=["say \\"hi\\"\\n"]
        component empty java.lang/String
        @Default value=[""]
        component decimal java.math/BigDecimal
        @Default value=["1.10"]
        component huge java.math/BigInteger
        @Default value=["123456789012345678901234567890"]
        component uuid java.util/UUID
        @Default value=["00000000-0000-0001-0000-000000000002"]
        component date java.time/LocalDate
        @Default value=["2026-11-21"]
        component time java.time/LocalTime
        @Default value=["12:30"]
        component dateTime java.time/LocalDateTime
        @Default value=["2026-11-21T12:30"]
        component offset java.time/OffsetDateTime
        @Default value=["2026-11-21T12:30+01:00"]
        component instant java.time/Instant
        @Default value=["2026-11-21T11:30:00Z"]
        component year java.time/Year
        @Default value=["2026"]
        component month java.time/YearMonth
        @Default value=["2026-11"]
        component duration java.time/Duration
        @Default value=["PT5M"]
        component theme app/Settings.Theme
        @Default value=["DARK"]
        component ordinal app/Settings.Theme
        @Default value=["DARK"]
        @Enumerated value=["ORDINAL"]
        component limit app/Settings.Limit
        @Default value=["10"]
        component tags java.util/List<java.lang/String>
        @Default value=["[]"]
        component extra java.util/Map<java.lang/String, java.lang/Object>
        @Default value=["{}"]
        component json java.lang/String
        @Default value=["{\\"a\\": 1}"]
        @Json
        component optional java.util/Optional<java.lang/String>
        @Default value=["x"]
        nullable nullable java.lang/String
        @Default value=["y"]
        component slug java.lang/String
        @Default supplier=["nextSlug"]
        nullable nullableSlug java.lang/String
        @Default supplier=["nextSlug"]
        component window app/Window
        @Embedded""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class SettingsTable extends Table<Settings> {
    private static final SqlType<Settings.Theme> THEME_TYPE = SqlTypes.enumByName(Settings.Theme.class, Settings.Theme.values());

    private static final SqlType<Settings.Theme> ORDINAL_TYPE = SqlTypes.enumByOrdinal(Settings.Theme.class, Settings.Theme.values());

    private static final SqlType<Settings.Limit> LIMIT_TYPE = SqlTypes.mapped(SqlTypes.INT32, Settings.Limit.class, Settings.Limit::new, Settings.Limit::value);

    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final SqlType<Map<String, Object>> EXTRA_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(Object.class)));

    private static final TableMeta META = TableMeta.table("settings")
            .columns(
                    column("flag", SqlTypes.BOOLEAN).defaultValue(true),
                    column("tiny", SqlTypes.INT8).defaultValue((byte) -1),
                    column("small", SqlTypes.INT16).defaultValue((short) 300),
                    column("number", SqlTypes.INT32).defaultValue(7),
                    column("big", SqlTypes.INT64).defaultValue(9000000000L),
                    column("single", SqlTypes.FLOAT32).defaultValue(1.5f),
                    column("real", SqlTypes.FLOAT64).defaultValue(-2.5E+3d),
                    column("quote", SqlTypes.CHARACTER)
                            .defaultValue(SqlTypes.CHARACTER.plain((char) 39)),
                    column("text", SqlTypes.STRING).defaultValue("say \"hi\"\n"),
                    column("empty", SqlTypes.STRING).defaultValue(""),
                    column("decimal", SqlTypes.DECIMAL).defaultValue(new BigDecimal("1.10")),
                    column("huge", SqlTypes.BIG_INTEGER)
                            .defaultValue(SqlTypes.BIG_INTEGER.plain(new BigInteger("123456789012345678901234567890"))),
                    column("uuid", SqlTypes.UUID_VALUE)
                            .defaultValue(UUID.fromString("00000000-0000-0001-0000-000000000002")),
                    column("date", SqlTypes.DATE).defaultValue(LocalDate.parse("2026-11-21")),
                    column("time", SqlTypes.TIME).defaultValue(LocalTime.parse("12:30")),
                    column("date_time", "dateTime", SqlTypes.DATE_TIME)
                            .defaultValue(LocalDateTime.parse("2026-11-21T12:30")),
                    column("offset", SqlTypes.OFFSET_DATE_TIME)
                            .defaultValue(SqlTypes.OFFSET_DATE_TIME.plain(OffsetDateTime.parse("2026-11-21T12:30+01:00"))),
                    column("instant", SqlTypes.INSTANT)
                            .defaultValue(Instant.parse("2026-11-21T11:30:00Z")),
                    column("year", SqlTypes.YEAR)
                            .defaultValue(SqlTypes.YEAR.plain(Year.parse("2026"))),
                    column("month", SqlTypes.YEAR_MONTH)
                            .defaultValue(SqlTypes.YEAR_MONTH.plain(YearMonth.parse("2026-11"))),
                    column("duration", SqlTypes.DURATION)
                            .defaultValue(SqlTypes.DURATION.plain(Duration.parse("PT5M"))),
                    column("theme", THEME_TYPE).defaultValue(THEME_TYPE.plain(Settings.Theme.DARK)),
                    column("ordinal", ORDINAL_TYPE)
                            .defaultValue(ORDINAL_TYPE.plain(Settings.Theme.DARK)),
                    column("limit", LIMIT_TYPE)
                            .defaultValue(LIMIT_TYPE.plain(new Settings.Limit(10))),
                    column("tags", TAGS_TYPE).defaultValue("[]"),
                    column("extra", EXTRA_TYPE).defaultValue("{}"),
                    column("json", SqlTypes.JSON_TEXT).defaultValue("{\"a\": 1}"),
                    column("optional", SqlTypes.STRING).nullable().defaultValue("x"),
                    column("nullable", SqlTypes.STRING).nullable().defaultValue("y"),
                    column("slug", SqlTypes.STRING),
                    column("nullable_slug", "nullableSlug", SqlTypes.STRING).nullable(),
                    column("width", "window.width", SqlTypes.INT32).defaultValue(800),
                    column("height", "window.height", SqlTypes.INT32))
            .build();

    /**
     * The table under its own name.
     */
    public static final SettingsTable SETTINGS = new SettingsTable(null);

    /**
     * The column {@code flag}.
     */
    public final BooleanColumn<Settings> flag = bool(0);

    /**
     * The column {@code tiny}.
     */
    public final IntegralColumn<Settings, Byte> tiny = integral(1, SqlTypes.INT8);

    /**
     * The column {@code small}.
     */
    public final IntegralColumn<Settings, Short> small = integral(2, SqlTypes.INT16);

    /**
     * The column {@code number}.
     */
    public final IntegralColumn<Settings, Integer> number = int32(3);

    /**
     * The column {@code big}.
     */
    public final IntegralColumn<Settings, Long> big = int64(4);

    /**
     * The column {@code single}.
     */
    public final FractionalColumn<Settings, Float> single = fractional(5, SqlTypes.FLOAT32);

    /**
     * The column {@code real}.
     */
    public final FractionalColumn<Settings, Double> real = float64(6);

    /**
     * The column {@code quote}.
     */
    public final ValueColumn<Settings, Character> quote = value(7, SqlTypes.CHARACTER);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Settings> text = text(8);

    /**
     * The column {@code empty}.
     */
    public final TextColumn<Settings> empty = text(9);

    /**
     * The column {@code decimal}.
     */
    public final FractionalColumn<Settings, BigDecimal> decimal = decimal(10);

    /**
     * The column {@code huge}.
     */
    public final FractionalColumn<Settings, BigInteger> huge = fractional(11, SqlTypes.BIG_INTEGER);

    /**
     * The column {@code uuid}.
     */
    public final ValueColumn<Settings, UUID> uuid = uuid(12);

    /**
     * The column {@code date}.
     */
    public final TemporalColumn<Settings, LocalDate> date = date(13);

    /**
     * The column {@code time}.
     */
    public final TemporalColumn<Settings, LocalTime> time = temporal(14, SqlTypes.TIME);

    /**
     * The column {@code date_time}.
     */
    public final TemporalColumn<Settings, LocalDateTime> dateTime = dateTime(15);

    /**
     * The column {@code offset}.
     */
    public final TemporalColumn<Settings, OffsetDateTime> offset = temporal(16, SqlTypes.OFFSET_DATE_TIME);

    /**
     * The column {@code instant}.
     */
    public final TemporalColumn<Settings, Instant> instant = instant(17);

    /**
     * The column {@code year}.
     */
    public final DomainColumn<Settings, Year, IntegralExpr<Integer>> year = domain(18, SqlTypes.YEAR, Types.INTEGER);

    /**
     * The column {@code month}.
     */
    public final DomainColumn<Settings, YearMonth, TextExpr> month = text(19, SqlTypes.YEAR_MONTH);

    /**
     * The column {@code duration}.
     */
    public final DomainColumn<Settings, Duration, IntegralExpr<Long>> duration = domain(20, SqlTypes.DURATION, Types.BIGINT);

    /**
     * The column {@code theme}.
     */
    public final DomainColumn<Settings, Settings.Theme, TextExpr> theme = text(21, THEME_TYPE);

    /**
     * The column {@code ordinal}.
     */
    public final DomainColumn<Settings, Settings.Theme, IntegralExpr<Short>> ordinal = domain(22, ORDINAL_TYPE, Types.SMALLINT);

    /**
     * The column {@code limit}.
     */
    public final DomainColumn<Settings, Settings.Limit, IntegralExpr<Integer>> limit = domain(23, LIMIT_TYPE, Types.INTEGER);

    /**
     * The column {@code tags}.
     */
    public final JsonColumn<Settings, List<String>> tags = json(24, TAGS_TYPE);

    /**
     * The column {@code extra}.
     */
    public final JsonColumn<Settings, Map<String, Object>> extra = json(25, EXTRA_TYPE);

    /**
     * The column {@code json}.
     */
    public final JsonColumn<Settings, String> json = json(26, SqlTypes.JSON_TEXT);

    /**
     * The column {@code optional}.
     */
    public final TextColumn<Settings> optional = text(27);

    /**
     * The column {@code nullable}.
     */
    public final TextColumn<Settings> nullable = text(28);

    /**
     * The column {@code slug}.
     */
    public final TextColumn<Settings> slug = text(29);

    /**
     * The column {@code nullable_slug}.
     */
    public final TextColumn<Settings> nullableSlug = text(30);

    /**
     * The columns of {@link Settings#window()}.
     */
    public final WindowColumns<Settings> window = new WindowColumns<Settings>(int32(31), int32(32));

    private SettingsTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public SettingsTable alias(CharSequence alias) {
        return new SettingsTable(alias);
    }

    private static final class Mapping extends RecordMapping<Settings> {
        public Settings read(RowInput in, int at) {
            return new Settings(
                    in.booleanAt(at),
                    in.byteAt(at + 1),
                    in.shortAt(at + 2),
                    in.intAt(at + 3),
                    in.longAt(at + 4),
                    in.floatAt(at + 5),
                    in.doubleAt(at + 6),
                    in.at(at + 7, SqlTypes.CHARACTER),
                    in.stringAt(at + 8),
                    in.stringAt(at + 9),
                    in.decimalAt(at + 10),
                    in.at(at + 11, SqlTypes.BIG_INTEGER),
                    in.uuidAt(at + 12),
                    in.dateAt(at + 13),
                    in.timeAt(at + 14),
                    in.dateTimeAt(at + 15),
                    in.at(at + 16, SqlTypes.OFFSET_DATE_TIME),
                    in.instantAt(at + 17),
                    in.at(at + 18, SqlTypes.YEAR),
                    in.at(at + 19, SqlTypes.YEAR_MONTH),
                    in.at(at + 20, SqlTypes.DURATION),
                    in.at(at + 21, THEME_TYPE),
                    in.at(at + 22, ORDINAL_TYPE),
                    in.at(at + 23, LIMIT_TYPE),
                    in.at(at + 24, TAGS_TYPE),
                    in.at(at + 25, EXTRA_TYPE),
                    in.at(at + 26, SqlTypes.JSON_TEXT),
                    Optional.ofNullable(in.stringOrNullAt(at + 27)),
                    in.stringOrNullAt(at + 28),
                    in.stringAt(at + 29),
                    in.stringOrNullAt(at + 30),
                    new Window(in.intAt(at + 31), in.intAt(at + 32)));
        }

        public void bindColumn(Settings row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putBoolean(row.flag());
                case 1 -> out.putByte(row.tiny());
                case 2 -> out.putShort(row.small());
                case 3 -> out.putInt(row.number());
                case 4 -> out.putLong(row.big());
                case 5 -> out.putFloat(row.single());
                case 6 -> out.putDouble(row.real());
                case 7 -> out.put(SqlTypes.CHARACTER, row.quote());
                case 8 -> out.putString(row.text());
                case 9 -> out.putString(row.empty());
                case 10 -> out.putDecimal(row.decimal());
                case 11 -> out.put(SqlTypes.BIG_INTEGER, row.huge());
                case 12 -> out.putUuid(row.uuid());
                case 13 -> out.putDate(row.date());
                case 14 -> out.putTime(row.time());
                case 15 -> out.putDateTime(row.dateTime());
                case 16 -> out.put(SqlTypes.OFFSET_DATE_TIME, row.offset());
                case 17 -> out.putInstant(row.instant());
                case 18 -> out.put(SqlTypes.YEAR, row.year());
                case 19 -> out.put(SqlTypes.YEAR_MONTH, row.month());
                case 20 -> out.put(SqlTypes.DURATION, row.duration());
                case 21 -> out.put(THEME_TYPE, row.theme());
                case 22 -> out.put(ORDINAL_TYPE, row.ordinal());
                case 23 -> out.put(LIMIT_TYPE, row.limit());
                case 24 -> out.put(TAGS_TYPE, row.tags());
                case 25 -> out.put(EXTRA_TYPE, row.extra());
                case 26 -> out.put(SqlTypes.JSON_TEXT, row.json());
                case 27 -> out.putStringOrNull(row.optional().orElse(null));
                case 28 -> out.putStringOrNull(row.nullable());
                case 29 -> out.putString(row.slug());
                case 30 -> out.putStringOrNull(row.nullableSlug());
                case 31 -> out.putInt(row.window().width());
                case 32 -> out.putInt(row.window().height());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Settings row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.flag();
                case 1 -> row.tiny();
                case 2 -> row.small();
                case 3 -> row.number();
                case 4 -> row.big();
                case 5 -> row.single();
                case 6 -> row.real();
                case 7 -> row.quote();
                case 8 -> row.text();
                case 9 -> row.empty();
                case 10 -> row.decimal();
                case 11 -> row.huge();
                case 12 -> row.uuid();
                case 13 -> row.date();
                case 14 -> row.time();
                case 15 -> row.dateTime();
                case 16 -> row.offset();
                case 17 -> row.instant();
                case 18 -> row.year();
                case 19 -> row.month();
                case 20 -> row.duration();
                case 21 -> row.theme();
                case 22 -> row.ordinal();
                case 23 -> row.limit();
                case 24 -> row.tags();
                case 25 -> row.extra();
                case 26 -> row.json();
                case 27 -> row.optional().orElse(null);
                case 28 -> row.nullable();
                case 29 -> row.slug();
                case 30 -> row.nullableSlug();
                case 31 -> row.window().width();
                case 32 -> row.window().height();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public Map<String, @Nullable Object> toMap(Settings row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("flag", row.flag());
            map.put("tiny", row.tiny());
            map.put("small", row.small());
            map.put("number", row.number());
            map.put("big", row.big());
            map.put("single", row.single());
            map.put("real", row.real());
            map.put("quote", row.quote());
            map.put("text", row.text());
            map.put("empty", row.empty());
            map.put("decimal", row.decimal());
            map.put("huge", row.huge());
            map.put("uuid", row.uuid());
            map.put("date", row.date());
            map.put("time", row.time());
            map.put("dateTime", row.dateTime());
            map.put("offset", row.offset());
            map.put("instant", row.instant());
            map.put("year", row.year());
            map.put("month", row.month());
            map.put("duration", row.duration());
            map.put("theme", row.theme());
            map.put("ordinal", row.ordinal());
            map.put("limit", row.limit());
            map.put("tags", row.tags());
            map.put("extra", row.extra());
            map.put("json", row.json());
            map.put("optional", row.optional().orElse(null));
            map.put("nullable", row.nullable());
            map.put("slug", row.slug());
            map.put("nullableSlug", row.nullableSlug());
            Map<String, @Nullable Object> window = new LinkedHashMap<>();
            window.put("width", row.window().width());
            window.put("height", row.window().height());
            map.put("window", window);
            return map;
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 29 -> Settings.nextSlug();
                case 30 -> Settings.nextSlug();
                case 32 -> Window.golden();
                default -> null;
            };
        }
    }
}
