package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Decimals;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.FractionalColumn;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
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
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code everything} of {@link Everything}.
 */
@NullMarked
@TableModel("""
        record app/Everything PUBLIC SNAKE_CASE
        @Table
        component id app/Everything.EverythingId
        @Id
        @Generated
        component aBoolean boolean
        component aByte byte
        component aShort short
        component anInt int
        component aLong long
        component aFloat float
        component aDouble double
        component aChar char
        component boxedBoolean java.lang/Boolean
        nullable boxedByte java.lang/Byte
        nullable boxedShort java.lang/Short
        nullable boxedInt java.lang/Integer
        nullable boxedLong java.lang/Long
        nullable boxedFloat java.lang/Float
        nullable boxedDouble java.lang/Double
        nullable boxedChar java.lang/Character
        component text java.lang/String
        nullable decimal java.math/BigDecimal
        component bigInteger java.math/BigInteger
        component bytes byte[]
        nullable bytesOrNull byte[]
        component uuid java.util/UUID
        component date java.time/LocalDate
        component time java.time/LocalTime
        @Column precision=["3"]
        component dateTime java.time/LocalDateTime
        component offsetDateTime java.time/OffsetDateTime
        component instant java.time/Instant
        component year java.time/Year
        component yearMonth java.time/YearMonth
        nullable duration java.time/Duration
        component byName app/Everything.Colour
        component byOrdinal app/Everything.Colour
        @Enumerated value=["ORDINAL"]
        component byCode app/Size
        component byField app/Priority
        nullable email app/Everything.Email
        component money app/Everything.Money
        component digest app/Everything.Digest
        component typedId app/Everything.CustomerId
        component map java.util/Map<java.lang/String, java.lang/Object>
        component list java.util/List<java.lang/String>
        nullable nested java.util/List<java.util/Map<java.lang/String, app/Everything.Address>>
        component jsonText java.lang/String
        @Json
        component address app/Everything.Address
        @Json
        component page app/Everything.Page<app/Everything.Address>
        @Json
        component tags java.util/List<java.lang/String>
        @Convert value=["app/Tags"]
        nullable secret java.lang/String
        @Convert value=["app/Secret"]
        component optionalText java.util/Optional<java.lang/String>
        component optionalInt java.util/Optional<java.lang/Integer>
        component optionalColour java.util/Optional<app/Everything.Colour>""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class EverythingTable extends KeyedTable<Everything, Everything.EverythingId> {
    private static final SqlType<Everything.EverythingId> ID_TYPE = SqlTypes.mapped(SqlTypes.INT64, Everything.EverythingId.class, Everything.EverythingId::new, Everything.EverythingId::value);

    private static final SqlType<LocalTime> TIME_TYPE = SqlTypes.TIME.withSecondDigits(3);

    private static final SqlType<Everything.Colour> BY_NAME_TYPE = SqlTypes.enumByName(Everything.Colour.class, Everything.Colour.values());

    private static final SqlType<Everything.Colour> BY_ORDINAL_TYPE = SqlTypes.enumByOrdinal(Everything.Colour.class, Everything.Colour.values());

    private static final SqlType<Size> BY_CODE_TYPE = SqlTypes.enumByCode(Size.class, Size.values(), SqlTypes.STRING, Size::code);

    private static final SqlType<Priority> BY_FIELD_TYPE = SqlTypes.enumByCode(Priority.class, Priority.values(), SqlTypes.INT32, constant -> constant.level);

    private static final SqlType<Everything.Email> EMAIL_TYPE = SqlTypes.mapped(SqlTypes.STRING, Everything.Email.class, Everything.Email::new, Everything.Email::value);

    private static final SqlType<Everything.Money> MONEY_TYPE = SqlTypes.mapped(SqlTypes.DECIMAL, Everything.Money.class, Everything.Money::new, Everything.Money::amount);

    private static final SqlType<Everything.Digest> DIGEST_TYPE = SqlTypes.mapped(SqlTypes.BYTES, Everything.Digest.class, Everything.Digest::new, Everything.Digest::bytes);

    private static final SqlType<Everything.CustomerId> TYPED_ID_TYPE = SqlTypes.mapped(SqlTypes.mapped(SqlTypes.UUID_VALUE, Everything.InnerId.class, Everything.InnerId::new, Everything.InnerId::value), Everything.CustomerId.class, Everything.CustomerId::new, Everything.CustomerId::id);

    private static final SqlType<Map<String, Object>> MAP_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(Object.class)));

    private static final SqlType<List<String>> LIST_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final SqlType<List<Map<String, Everything.Address>>> NESTED_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.mapOf(JsonTarget.of(Everything.Address.class))));

    private static final SqlType<Everything.Address> ADDRESS_TYPE = SqlTypes.json(JsonTarget.of(Everything.Address.class));

    private static final SqlType<Everything.Page<Everything.Address>> PAGE_TYPE = SqlTypes.json(new JsonTarget<Everything.Page<Everything.Address>>(Everything.Page.class, List.of(JsonTarget.of(Everything.Address.class))));

    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.converted(SqlTypes.STRING, List.class, Tags.INSTANCE);

    private static final SqlType<String> SECRET_TYPE = SqlTypes.converted(SqlTypes.BYTES, String.class, new Secret());

    private static final TableMeta META = TableMeta.table("everything")
            .columns(
                    column("id", ID_TYPE).identity(),
                    column("a_boolean", "aBoolean", SqlTypes.BOOLEAN),
                    column("a_byte", "aByte", SqlTypes.INT8),
                    column("a_short", "aShort", SqlTypes.INT16),
                    column("an_int", "anInt", SqlTypes.INT32),
                    column("a_long", "aLong", SqlTypes.INT64),
                    column("a_float", "aFloat", SqlTypes.FLOAT32),
                    column("a_double", "aDouble", SqlTypes.FLOAT64),
                    column("a_char", "aChar", SqlTypes.CHARACTER),
                    column("boxed_boolean", "boxedBoolean", SqlTypes.BOOLEAN),
                    column("boxed_byte", "boxedByte", SqlTypes.INT8).nullable(),
                    column("boxed_short", "boxedShort", SqlTypes.INT16).nullable(),
                    column("boxed_int", "boxedInt", SqlTypes.INT32).nullable(),
                    column("boxed_long", "boxedLong", SqlTypes.INT64).nullable(),
                    column("boxed_float", "boxedFloat", SqlTypes.FLOAT32).nullable(),
                    column("boxed_double", "boxedDouble", SqlTypes.FLOAT64).nullable(),
                    column("boxed_char", "boxedChar", SqlTypes.CHARACTER).nullable(),
                    column("text", SqlTypes.STRING),
                    column("decimal", SqlTypes.DECIMAL).nullable(),
                    column("big_integer", "bigInteger", SqlTypes.BIG_INTEGER),
                    column("bytes", SqlTypes.BYTES),
                    column("bytes_or_null", "bytesOrNull", SqlTypes.BYTES).nullable(),
                    column("uuid", SqlTypes.UUID_VALUE),
                    column("date", SqlTypes.DATE),
                    column("time", TIME_TYPE).precision(3),
                    column("date_time", "dateTime", SqlTypes.DATE_TIME),
                    column("offset_date_time", "offsetDateTime", SqlTypes.OFFSET_DATE_TIME),
                    column("instant", SqlTypes.INSTANT),
                    column("year", SqlTypes.YEAR),
                    column("year_month", "yearMonth", SqlTypes.YEAR_MONTH),
                    column("duration", SqlTypes.DURATION).nullable(),
                    column("by_name", "byName", BY_NAME_TYPE),
                    column("by_ordinal", "byOrdinal", BY_ORDINAL_TYPE),
                    column("by_code", "byCode", BY_CODE_TYPE),
                    column("by_field", "byField", BY_FIELD_TYPE),
                    column("email", EMAIL_TYPE).nullable(),
                    column("money", MONEY_TYPE),
                    column("digest", DIGEST_TYPE),
                    column("typed_id", "typedId", TYPED_ID_TYPE),
                    column("map", MAP_TYPE),
                    column("list", LIST_TYPE),
                    column("nested", NESTED_TYPE).nullable(),
                    column("json_text", "jsonText", SqlTypes.JSON_TEXT),
                    column("address", ADDRESS_TYPE),
                    column("page", PAGE_TYPE),
                    column("tags", TAGS_TYPE),
                    column("secret", SECRET_TYPE).nullable(),
                    column("optional_text", "optionalText", SqlTypes.STRING).nullable(),
                    column("optional_int", "optionalInt", SqlTypes.INT32).nullable(),
                    column("optional_colour", "optionalColour", BY_NAME_TYPE).nullable())
            .build();

    /**
     * The table under its own name.
     */
    public static final EverythingTable EVERYTHING = new EverythingTable(null);

    /**
     * The column {@code id}.
     */
    public final DomainColumn<Everything, Everything.EverythingId, IntegralExpr<Long>> id = domain(0, ID_TYPE, Types.BIGINT);

    /**
     * The column {@code a_boolean}.
     */
    public final BooleanColumn<Everything> aBoolean = bool(1);

    /**
     * The column {@code a_byte}.
     */
    public final IntegralColumn<Everything, Byte> aByte = integral(2, SqlTypes.INT8);

    /**
     * The column {@code a_short}.
     */
    public final IntegralColumn<Everything, Short> aShort = integral(3, SqlTypes.INT16);

    /**
     * The column {@code an_int}.
     */
    public final IntegralColumn<Everything, Integer> anInt = int32(4);

    /**
     * The column {@code a_long}.
     */
    public final IntegralColumn<Everything, Long> aLong = int64(5);

    /**
     * The column {@code a_float}.
     */
    public final FractionalColumn<Everything, Float> aFloat = fractional(6, SqlTypes.FLOAT32);

    /**
     * The column {@code a_double}.
     */
    public final FractionalColumn<Everything, Double> aDouble = float64(7);

    /**
     * The column {@code a_char}.
     */
    public final ValueColumn<Everything, Character> aChar = value(8, SqlTypes.CHARACTER);

    /**
     * The column {@code boxed_boolean}.
     */
    public final BooleanColumn<Everything> boxedBoolean = bool(9);

    /**
     * The column {@code boxed_byte}.
     */
    public final IntegralColumn<Everything, Byte> boxedByte = integral(10, SqlTypes.INT8);

    /**
     * The column {@code boxed_short}.
     */
    public final IntegralColumn<Everything, Short> boxedShort = integral(11, SqlTypes.INT16);

    /**
     * The column {@code boxed_int}.
     */
    public final IntegralColumn<Everything, Integer> boxedInt = int32(12);

    /**
     * The column {@code boxed_long}.
     */
    public final IntegralColumn<Everything, Long> boxedLong = int64(13);

    /**
     * The column {@code boxed_float}.
     */
    public final FractionalColumn<Everything, Float> boxedFloat = fractional(14, SqlTypes.FLOAT32);

    /**
     * The column {@code boxed_double}.
     */
    public final FractionalColumn<Everything, Double> boxedDouble = float64(15);

    /**
     * The column {@code boxed_char}.
     */
    public final ValueColumn<Everything, Character> boxedChar = value(16, SqlTypes.CHARACTER);

    /**
     * The column {@code text}.
     */
    public final TextColumn<Everything> text = text(17);

    /**
     * The column {@code decimal}.
     */
    public final FractionalColumn<Everything, BigDecimal> decimal = decimal(18);

    /**
     * The column {@code big_integer}.
     */
    public final FractionalColumn<Everything, BigInteger> bigInteger = fractional(19, SqlTypes.BIG_INTEGER);

    /**
     * The column {@code bytes}.
     */
    public final ValueColumn<Everything, byte[]> bytes = value(20, SqlTypes.BYTES);

    /**
     * The column {@code bytes_or_null}.
     */
    public final ValueColumn<Everything, byte[]> bytesOrNull = value(21, SqlTypes.BYTES);

    /**
     * The column {@code uuid}.
     */
    public final ValueColumn<Everything, UUID> uuid = uuid(22);

    /**
     * The column {@code date}.
     */
    public final TemporalColumn<Everything, LocalDate> date = date(23);

    /**
     * The column {@code time}.
     */
    public final TemporalColumn<Everything, LocalTime> time = temporal(24, TIME_TYPE);

    /**
     * The column {@code date_time}.
     */
    public final TemporalColumn<Everything, LocalDateTime> dateTime = dateTime(25);

    /**
     * The column {@code offset_date_time}.
     */
    public final TemporalColumn<Everything, OffsetDateTime> offsetDateTime = temporal(26, SqlTypes.OFFSET_DATE_TIME);

    /**
     * The column {@code instant}.
     */
    public final TemporalColumn<Everything, Instant> instant = instant(27);

    /**
     * The column {@code year}.
     */
    public final DomainColumn<Everything, Year, IntegralExpr<Integer>> year = domain(28, SqlTypes.YEAR, Types.INTEGER);

    /**
     * The column {@code year_month}.
     */
    public final DomainColumn<Everything, YearMonth, TextExpr> yearMonth = text(29, SqlTypes.YEAR_MONTH);

    /**
     * The column {@code duration}.
     */
    public final DomainColumn<Everything, Duration, IntegralExpr<Long>> duration = domain(30, SqlTypes.DURATION, Types.BIGINT);

    /**
     * The column {@code by_name}.
     */
    public final DomainColumn<Everything, Everything.Colour, TextExpr> byName = text(31, BY_NAME_TYPE);

    /**
     * The column {@code by_ordinal}.
     */
    public final DomainColumn<Everything, Everything.Colour, IntegralExpr<Short>> byOrdinal = domain(32, BY_ORDINAL_TYPE, Types.SMALLINT);

    /**
     * The column {@code by_code}.
     */
    public final DomainColumn<Everything, Size, TextExpr> byCode = text(33, BY_CODE_TYPE);

    /**
     * The column {@code by_field}.
     */
    public final DomainColumn<Everything, Priority, IntegralExpr<Integer>> byField = domain(34, BY_FIELD_TYPE, Types.INTEGER);

    /**
     * The column {@code email}.
     */
    public final DomainColumn<Everything, Everything.Email, TextExpr> email = text(35, EMAIL_TYPE);

    /**
     * The column {@code money}.
     */
    public final DomainColumn<Everything, Everything.Money, FractionalExpr<BigDecimal>> money = domain(36, MONEY_TYPE, Types.DECIMAL);

    /**
     * The column {@code digest}.
     */
    public final DomainColumn<Everything, Everything.Digest, ValueExpr<byte[]>> digest = domain(37, DIGEST_TYPE, Types.BYTES);

    /**
     * The column {@code typed_id}.
     */
    public final DomainColumn<Everything, Everything.CustomerId, ValueExpr<UUID>> typedId = domain(38, TYPED_ID_TYPE, Types.UUID_VALUE);

    /**
     * The column {@code map}.
     */
    public final JsonColumn<Everything, Map<String, Object>> map = json(39, MAP_TYPE);

    /**
     * The column {@code list}.
     */
    public final JsonColumn<Everything, List<String>> list = json(40, LIST_TYPE);

    /**
     * The column {@code nested}.
     */
    public final JsonColumn<Everything, List<Map<String, Everything.Address>>> nested = json(41, NESTED_TYPE);

    /**
     * The column {@code json_text}.
     */
    public final JsonColumn<Everything, String> jsonText = json(42, SqlTypes.JSON_TEXT);

    /**
     * The column {@code address}.
     */
    public final JsonColumn<Everything, Everything.Address> address = json(43, ADDRESS_TYPE);

    /**
     * The column {@code page}.
     */
    public final JsonColumn<Everything, Everything.Page<Everything.Address>> page = json(44, PAGE_TYPE);

    /**
     * The column {@code tags}.
     */
    public final DomainColumn<Everything, List<String>, TextExpr> tags = text(45, TAGS_TYPE);

    /**
     * The column {@code secret}.
     */
    public final DomainColumn<Everything, String, ValueExpr<byte[]>> secret = domain(46, SECRET_TYPE, Types.BYTES);

    /**
     * The column {@code optional_text}.
     */
    public final TextColumn<Everything> optionalText = text(47);

    /**
     * The column {@code optional_int}.
     */
    public final IntegralColumn<Everything, Integer> optionalInt = int32(48);

    /**
     * The column {@code optional_colour}.
     */
    public final DomainColumn<Everything, Everything.Colour, TextExpr> optionalColour = text(49, BY_NAME_TYPE);

    private EverythingTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public EverythingTable alias(CharSequence alias) {
        return new EverythingTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Everything, Everything.EverythingId> {
        public Everything read(RowInput in, int at) {
            return new Everything(
                    in.at(at, ID_TYPE),
                    in.booleanAt(at + 1),
                    in.byteAt(at + 2),
                    in.shortAt(at + 3),
                    in.intAt(at + 4),
                    in.longAt(at + 5),
                    in.floatAt(at + 6),
                    in.doubleAt(at + 7),
                    in.at(at + 8, SqlTypes.CHARACTER),
                    in.booleanAt(at + 9),
                    in.byteOrNullAt(at + 10),
                    in.shortOrNullAt(at + 11),
                    in.intOrNullAt(at + 12),
                    in.longOrNullAt(at + 13),
                    in.floatOrNullAt(at + 14),
                    in.doubleOrNullAt(at + 15),
                    in.orNullAt(at + 16, SqlTypes.CHARACTER),
                    in.stringAt(at + 17),
                    in.decimalOrNullAt(at + 18),
                    in.at(at + 19, SqlTypes.BIG_INTEGER),
                    in.bytesAt(at + 20),
                    in.bytesOrNullAt(at + 21),
                    in.uuidAt(at + 22),
                    in.dateAt(at + 23),
                    in.timeAt(at + 24),
                    in.dateTimeAt(at + 25),
                    in.at(at + 26, SqlTypes.OFFSET_DATE_TIME),
                    in.instantAt(at + 27),
                    in.at(at + 28, SqlTypes.YEAR),
                    in.at(at + 29, SqlTypes.YEAR_MONTH),
                    in.orNullAt(at + 30, SqlTypes.DURATION),
                    in.at(at + 31, BY_NAME_TYPE),
                    in.at(at + 32, BY_ORDINAL_TYPE),
                    in.at(at + 33, BY_CODE_TYPE),
                    in.at(at + 34, BY_FIELD_TYPE),
                    in.orNullAt(at + 35, EMAIL_TYPE),
                    in.at(at + 36, MONEY_TYPE),
                    in.at(at + 37, DIGEST_TYPE),
                    in.at(at + 38, TYPED_ID_TYPE),
                    in.at(at + 39, MAP_TYPE),
                    in.at(at + 40, LIST_TYPE),
                    in.orNullAt(at + 41, NESTED_TYPE),
                    in.at(at + 42, SqlTypes.JSON_TEXT),
                    in.at(at + 43, ADDRESS_TYPE),
                    in.at(at + 44, PAGE_TYPE),
                    in.at(at + 45, TAGS_TYPE),
                    in.orNullAt(at + 46, SECRET_TYPE),
                    Optional.ofNullable(in.stringOrNullAt(at + 47)),
                    Optional.ofNullable(in.intOrNullAt(at + 48)),
                    Optional.ofNullable(in.orNullAt(at + 49, BY_NAME_TYPE)));
        }

        public void bindColumn(Everything row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.put(ID_TYPE, row.id());
                case 1 -> out.putBoolean(row.aBoolean());
                case 2 -> out.putByte(row.aByte());
                case 3 -> out.putShort(row.aShort());
                case 4 -> out.putInt(row.anInt());
                case 5 -> out.putLong(row.aLong());
                case 6 -> out.putFloat(row.aFloat());
                case 7 -> out.putDouble(row.aDouble());
                case 8 -> out.put(SqlTypes.CHARACTER, row.aChar());
                case 9 -> out.putBoolean(row.boxedBoolean());
                case 10 -> out.putByteOrNull(row.boxedByte());
                case 11 -> out.putShortOrNull(row.boxedShort());
                case 12 -> out.putIntOrNull(row.boxedInt());
                case 13 -> out.putLongOrNull(row.boxedLong());
                case 14 -> out.putFloatOrNull(row.boxedFloat());
                case 15 -> out.putDoubleOrNull(row.boxedDouble());
                case 16 -> out.putOrNull(SqlTypes.CHARACTER, row.boxedChar());
                case 17 -> out.putString(row.text());
                case 18 -> out.putDecimalOrNull(row.decimal());
                case 19 -> out.put(SqlTypes.BIG_INTEGER, row.bigInteger());
                case 20 -> out.putBytes(row.bytes());
                case 21 -> out.putBytesOrNull(row.bytesOrNull());
                case 22 -> out.putUuid(row.uuid());
                case 23 -> out.putDate(row.date());
                case 24 -> out.put(TIME_TYPE, row.time());
                case 25 -> out.putDateTime(row.dateTime());
                case 26 -> out.put(SqlTypes.OFFSET_DATE_TIME, row.offsetDateTime());
                case 27 -> out.putInstant(row.instant());
                case 28 -> out.put(SqlTypes.YEAR, row.year());
                case 29 -> out.put(SqlTypes.YEAR_MONTH, row.yearMonth());
                case 30 -> out.putOrNull(SqlTypes.DURATION, row.duration());
                case 31 -> out.put(BY_NAME_TYPE, row.byName());
                case 32 -> out.put(BY_ORDINAL_TYPE, row.byOrdinal());
                case 33 -> out.put(BY_CODE_TYPE, row.byCode());
                case 34 -> out.put(BY_FIELD_TYPE, row.byField());
                case 35 -> out.putOrNull(EMAIL_TYPE, row.email());
                case 36 -> out.put(MONEY_TYPE, row.money());
                case 37 -> out.put(DIGEST_TYPE, row.digest());
                case 38 -> out.put(TYPED_ID_TYPE, row.typedId());
                case 39 -> out.put(MAP_TYPE, row.map());
                case 40 -> out.put(LIST_TYPE, row.list());
                case 41 -> out.putOrNull(NESTED_TYPE, row.nested());
                case 42 -> out.put(SqlTypes.JSON_TEXT, row.jsonText());
                case 43 -> out.put(ADDRESS_TYPE, row.address());
                case 44 -> out.put(PAGE_TYPE, row.page());
                case 45 -> out.put(TAGS_TYPE, row.tags());
                case 46 -> out.putOrNull(SECRET_TYPE, row.secret());
                case 47 -> out.putStringOrNull(row.optionalText().orElse(null));
                case 48 -> out.putIntOrNull(row.optionalInt().orElse(null));
                case 49 -> out.putOrNull(BY_NAME_TYPE, row.optionalColour().orElse(null));
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Everything row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.aBoolean();
                case 2 -> row.aByte();
                case 3 -> row.aShort();
                case 4 -> row.anInt();
                case 5 -> row.aLong();
                case 6 -> row.aFloat();
                case 7 -> row.aDouble();
                case 8 -> row.aChar();
                case 9 -> row.boxedBoolean();
                case 10 -> row.boxedByte();
                case 11 -> row.boxedShort();
                case 12 -> row.boxedInt();
                case 13 -> row.boxedLong();
                case 14 -> row.boxedFloat();
                case 15 -> row.boxedDouble();
                case 16 -> row.boxedChar();
                case 17 -> row.text();
                case 18 -> row.decimal();
                case 19 -> row.bigInteger();
                case 20 -> row.bytes();
                case 21 -> row.bytesOrNull();
                case 22 -> row.uuid();
                case 23 -> row.date();
                case 24 -> row.time();
                case 25 -> row.dateTime();
                case 26 -> row.offsetDateTime();
                case 27 -> row.instant();
                case 28 -> row.year();
                case 29 -> row.yearMonth();
                case 30 -> row.duration();
                case 31 -> row.byName();
                case 32 -> row.byOrdinal();
                case 33 -> row.byCode();
                case 34 -> row.byField();
                case 35 -> row.email();
                case 36 -> row.money();
                case 37 -> row.digest();
                case 38 -> row.typedId();
                case 39 -> row.map();
                case 40 -> row.list();
                case 41 -> row.nested();
                case 42 -> row.jsonText();
                case 43 -> row.address();
                case 44 -> row.page();
                case 45 -> row.tags();
                case 46 -> row.secret();
                case 47 -> row.optionalText().orElse(null);
                case 48 -> row.optionalInt().orElse(null);
                case 49 -> row.optionalColour().orElse(null);
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public boolean same(Everything one, Everything other, int ordinal) {
            return switch (ordinal) {
                case 36 -> Decimals.same(one.money().amount(), other.money().amount());
                case 37 -> Arrays.equals(one.digest().bytes(), other.digest().bytes());
                default -> super.same(one, other, ordinal);
            };
        }

        public long omitted(Everything row) {
            return (row.id() == null || row.id().value() == 0 ? 1L : 0L);
        }

        public Everything withServerValues(Everything row, RowInput in, int at) {
            return new Everything(
                    in.at(at, ID_TYPE),
                    row.aBoolean(),
                    row.aByte(),
                    row.aShort(),
                    row.anInt(),
                    row.aLong(),
                    row.aFloat(),
                    row.aDouble(),
                    row.aChar(),
                    row.boxedBoolean(),
                    row.boxedByte(),
                    row.boxedShort(),
                    row.boxedInt(),
                    row.boxedLong(),
                    row.boxedFloat(),
                    row.boxedDouble(),
                    row.boxedChar(),
                    row.text(),
                    row.decimal(),
                    row.bigInteger(),
                    row.bytes(),
                    row.bytesOrNull(),
                    row.uuid(),
                    row.date(),
                    row.time(),
                    row.dateTime(),
                    row.offsetDateTime(),
                    row.instant(),
                    row.year(),
                    row.yearMonth(),
                    row.duration(),
                    row.byName(),
                    row.byOrdinal(),
                    row.byCode(),
                    row.byField(),
                    row.email(),
                    row.money(),
                    row.digest(),
                    row.typedId(),
                    row.map(),
                    row.list(),
                    row.nested(),
                    row.jsonText(),
                    row.address(),
                    row.page(),
                    row.tags(),
                    row.secret(),
                    row.optionalText(),
                    row.optionalInt(),
                    row.optionalColour());
        }

        public Everything.EverythingId key(Everything row) {
            return row.id();
        }

        public void bindKey(Everything.EverythingId key, RowOutput out) {
            out.put(ID_TYPE, key);
        }
    }
}
