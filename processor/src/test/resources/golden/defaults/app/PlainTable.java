package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code plain} of {@link Plain}.
 */
@NullMarked
@TableModel("""
        record app/Plain PUBLIC SNAKE_CASE
        @Table
        supplier nextSlug accessible java.lang/String
        component id long
        @Id
        @Generated
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
        component theme app/Plain.Theme
        @Default value=["DARK"]
        component ordinal app/Plain.Theme
        @Default value=["DARK"]
        @Enumerated value=["ORDINAL"]
        component limit app/Plain.Limit
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
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainTable extends KeyedTable<Plain, Long> {
    private static final SqlType<Plain.Theme> THEME_TYPE = SqlTypes.enumByName(Plain.Theme.class, Plain.Theme.values());

    private static final SqlType<Plain.Theme> ORDINAL_TYPE = SqlTypes.enumByOrdinal(Plain.Theme.class, Plain.Theme.values());

    private static final SqlType<Plain.Limit> LIMIT_TYPE = SqlTypes.mapped(SqlTypes.INT32, Plain.Limit.class, Plain.Limit::new, Plain.Limit::value);

    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final SqlType<Map<String, Object>> EXTRA_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(Object.class)));

    private static final TableMeta META = TableMeta.table("plain")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
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
                    column("theme", THEME_TYPE).defaultValue(THEME_TYPE.plain(Plain.Theme.DARK)),
                    column("ordinal", ORDINAL_TYPE)
                            .defaultValue(ORDINAL_TYPE.plain(Plain.Theme.DARK)),
                    column("limit", LIMIT_TYPE).defaultValue(LIMIT_TYPE.plain(new Plain.Limit(10))),
                    column("tags", TAGS_TYPE).defaultValue("[]"),
                    column("extra", EXTRA_TYPE).defaultValue("{}"),
                    column("json", SqlTypes.JSON_TEXT).defaultValue("{\"a\": 1}"),
                    column("optional", SqlTypes.STRING).nullable().defaultValue("x"),
                    column("nullable", SqlTypes.STRING).nullable().defaultValue("y"),
                    column("slug", SqlTypes.STRING),
                    column("nullable_slug", "nullableSlug", SqlTypes.STRING).nullable(),
                    column("version", SqlTypes.INT32).version())
            .build();

    /**
     * The table under its own name.
     */
    public static final PlainTable PLAIN = new PlainTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Plain, Long> id = int64(0);

    /**
     * The column {@code flag}.
     */
    public final BooleanColumn<Plain> flag = bool(1);

    /**
     * The column {@code tiny}.
     */
    public final IntegralColumn<Plain, Byte> tiny = integral(2, SqlTypes.INT8);

    /**
     * The column {@code small}.
     */
    public final IntegralColumn<Plain, Short> small = integral(3, SqlTypes.INT16);

    /**
     * The column {@code number}.
     */
    public final IntegralColumn<Plain, Integer> number = int32(4);

    /**
     * The column {@code big}.
     */
    public final IntegralColumn<Plain, Long> big = int64(5);

    /**
     * The column {@code single}.
     */
    public final FractionalColumn<Plain, Float> single = fractional(6, SqlTypes.FLOAT32);

    /**
     * The column {@code real}.
     */
    public final FractionalColumn<Plain, Double> real = float64(7);

    /**
     * The column {@code quote}.
     */
    public final ValueColumn<Plain, Character> quote = value(8, SqlTypes.CHARACTER);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Plain> text = text(9);

    /**
     * The column {@code empty}.
     */
    public final TextColumn<Plain> empty = text(10);

    /**
     * The column {@code decimal}.
     */
    public final FractionalColumn<Plain, BigDecimal> decimal = decimal(11);

    /**
     * The column {@code huge}.
     */
    public final FractionalColumn<Plain, BigInteger> huge = fractional(12, SqlTypes.BIG_INTEGER);

    /**
     * The column {@code uuid}.
     */
    public final ValueColumn<Plain, UUID> uuid = uuid(13);

    /**
     * The column {@code date}.
     */
    public final TemporalColumn<Plain, LocalDate> date = date(14);

    /**
     * The column {@code time}.
     */
    public final TemporalColumn<Plain, LocalTime> time = temporal(15, SqlTypes.TIME);

    /**
     * The column {@code date_time}.
     */
    public final TemporalColumn<Plain, LocalDateTime> dateTime = dateTime(16);

    /**
     * The column {@code offset}.
     */
    public final TemporalColumn<Plain, OffsetDateTime> offset = temporal(17, SqlTypes.OFFSET_DATE_TIME);

    /**
     * The column {@code instant}.
     */
    public final TemporalColumn<Plain, Instant> instant = instant(18);

    /**
     * The column {@code year}.
     */
    public final DomainColumn<Plain, Year, IntegralExpr<Integer>> year = domain(19, SqlTypes.YEAR, Types.INTEGER);

    /**
     * The column {@code month}.
     */
    public final DomainColumn<Plain, YearMonth, TextExpr> month = text(20, SqlTypes.YEAR_MONTH);

    /**
     * The column {@code duration}.
     */
    public final DomainColumn<Plain, Duration, IntegralExpr<Long>> duration = domain(21, SqlTypes.DURATION, Types.BIGINT);

    /**
     * The column {@code theme}.
     */
    public final DomainColumn<Plain, Plain.Theme, TextExpr> theme = text(22, THEME_TYPE);

    /**
     * The column {@code ordinal}.
     */
    public final DomainColumn<Plain, Plain.Theme, IntegralExpr<Short>> ordinal = domain(23, ORDINAL_TYPE, Types.SMALLINT);

    /**
     * The column {@code limit}.
     */
    public final DomainColumn<Plain, Plain.Limit, IntegralExpr<Integer>> limit = domain(24, LIMIT_TYPE, Types.INTEGER);

    /**
     * The column {@code tags}.
     */
    public final JsonColumn<Plain, List<String>> tags = json(25, TAGS_TYPE);

    /**
     * The column {@code extra}.
     */
    public final JsonColumn<Plain, Map<String, Object>> extra = json(26, EXTRA_TYPE);

    /**
     * The column {@code json}.
     */
    public final JsonColumn<Plain, String> json = json(27, SqlTypes.JSON_TEXT);

    /**
     * The column {@code optional}.
     */
    public final TextColumn<Plain> optional = text(28);

    /**
     * The column {@code nullable}.
     */
    public final TextColumn<Plain> nullable = text(29);

    /**
     * The column {@code slug}.
     */
    public final TextColumn<Plain> slug = text(30);

    /**
     * The column {@code nullable_slug}.
     */
    public final TextColumn<Plain> nullableSlug = text(31);

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Plain, Integer> version = int32(32);

    private PlainTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PlainTable alias(CharSequence alias) {
        return new PlainTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Plain, Long> {
        public Plain read(RowInput in, int at) {
            return new Plain(
                    in.longAt(at),
                    in.booleanAt(at + 1),
                    in.byteAt(at + 2),
                    in.shortAt(at + 3),
                    in.intAt(at + 4),
                    in.longAt(at + 5),
                    in.floatAt(at + 6),
                    in.doubleAt(at + 7),
                    in.at(at + 8, SqlTypes.CHARACTER),
                    in.stringAt(at + 9),
                    in.stringAt(at + 10),
                    in.decimalAt(at + 11),
                    in.at(at + 12, SqlTypes.BIG_INTEGER),
                    in.uuidAt(at + 13),
                    in.dateAt(at + 14),
                    in.timeAt(at + 15),
                    in.dateTimeAt(at + 16),
                    in.at(at + 17, SqlTypes.OFFSET_DATE_TIME),
                    in.instantAt(at + 18),
                    in.at(at + 19, SqlTypes.YEAR),
                    in.at(at + 20, SqlTypes.YEAR_MONTH),
                    in.at(at + 21, SqlTypes.DURATION),
                    in.at(at + 22, THEME_TYPE),
                    in.at(at + 23, ORDINAL_TYPE),
                    in.at(at + 24, LIMIT_TYPE),
                    in.at(at + 25, TAGS_TYPE),
                    in.at(at + 26, EXTRA_TYPE),
                    in.at(at + 27, SqlTypes.JSON_TEXT),
                    Optional.ofNullable(in.stringOrNullAt(at + 28)),
                    in.stringOrNullAt(at + 29),
                    in.stringAt(at + 30),
                    in.stringOrNullAt(at + 31),
                    in.intAt(at + 32));
        }

        public void bindColumn(Plain row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putBoolean(row.flag());
                case 2 -> out.putByte(row.tiny());
                case 3 -> out.putShort(row.small());
                case 4 -> out.putInt(row.number());
                case 5 -> out.putLong(row.big());
                case 6 -> out.putFloat(row.single());
                case 7 -> out.putDouble(row.real());
                case 8 -> out.put(SqlTypes.CHARACTER, row.quote());
                case 9 -> out.putString(row.text());
                case 10 -> out.putString(row.empty());
                case 11 -> out.putDecimal(row.decimal());
                case 12 -> out.put(SqlTypes.BIG_INTEGER, row.huge());
                case 13 -> out.putUuid(row.uuid());
                case 14 -> out.putDate(row.date());
                case 15 -> out.putTime(row.time());
                case 16 -> out.putDateTime(row.dateTime());
                case 17 -> out.put(SqlTypes.OFFSET_DATE_TIME, row.offset());
                case 18 -> out.putInstant(row.instant());
                case 19 -> out.put(SqlTypes.YEAR, row.year());
                case 20 -> out.put(SqlTypes.YEAR_MONTH, row.month());
                case 21 -> out.put(SqlTypes.DURATION, row.duration());
                case 22 -> out.put(THEME_TYPE, row.theme());
                case 23 -> out.put(ORDINAL_TYPE, row.ordinal());
                case 24 -> out.put(LIMIT_TYPE, row.limit());
                case 25 -> out.put(TAGS_TYPE, row.tags());
                case 26 -> out.put(EXTRA_TYPE, row.extra());
                case 27 -> out.put(SqlTypes.JSON_TEXT, row.json());
                case 28 -> out.putStringOrNull(row.optional().orElse(null));
                case 29 -> out.putStringOrNull(row.nullable());
                case 30 -> out.putString(row.slug());
                case 31 -> out.putStringOrNull(row.nullableSlug());
                case 32 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Plain row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.flag();
                case 2 -> row.tiny();
                case 3 -> row.small();
                case 4 -> row.number();
                case 5 -> row.big();
                case 6 -> row.single();
                case 7 -> row.real();
                case 8 -> row.quote();
                case 9 -> row.text();
                case 10 -> row.empty();
                case 11 -> row.decimal();
                case 12 -> row.huge();
                case 13 -> row.uuid();
                case 14 -> row.date();
                case 15 -> row.time();
                case 16 -> row.dateTime();
                case 17 -> row.offset();
                case 18 -> row.instant();
                case 19 -> row.year();
                case 20 -> row.month();
                case 21 -> row.duration();
                case 22 -> row.theme();
                case 23 -> row.ordinal();
                case 24 -> row.limit();
                case 25 -> row.tags();
                case 26 -> row.extra();
                case 27 -> row.json();
                case 28 -> row.optional().orElse(null);
                case 29 -> row.nullable();
                case 30 -> row.slug();
                case 31 -> row.nullableSlug();
                case 32 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Plain row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Plain stampInsert(Plain row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Plain stampUpdate(Plain row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Plain withServerValues(Plain row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Plain copy(Plain row, int version, long id) {
            return new Plain(
                    id,
                    row.flag(),
                    row.tiny(),
                    row.small(),
                    row.number(),
                    row.big(),
                    row.single(),
                    row.real(),
                    row.quote(),
                    row.text(),
                    row.empty(),
                    row.decimal(),
                    row.huge(),
                    row.uuid(),
                    row.date(),
                    row.time(),
                    row.dateTime(),
                    row.offset(),
                    row.instant(),
                    row.year(),
                    row.month(),
                    row.duration(),
                    row.theme(),
                    row.ordinal(),
                    row.limit(),
                    row.tags(),
                    row.extra(),
                    row.json(),
                    row.optional(),
                    row.nullable(),
                    row.slug(),
                    row.nullableSlug(),
                    version);
        }

        public Long key(Plain row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        protected @Nullable Object suppliedDefault(int ordinal) {
            return switch (ordinal) {
                case 30 -> Plain.nextSlug();
                case 31 -> Plain.nextSlug();
                default -> null;
            };
        }
    }
}
