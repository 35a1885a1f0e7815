package app;

import dev.rowan.generated.Required;
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
 * Makes {@link Everything} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class EverythingBuilder {
    private Everything.EverythingId id = new Everything.EverythingId(0L);

    private @Nullable Boolean aBoolean;

    private @Nullable Byte aByte;

    private @Nullable Short aShort;

    private @Nullable Integer anInt;

    private @Nullable Long aLong;

    private @Nullable Float aFloat;

    private @Nullable Double aDouble;

    private @Nullable Character aChar;

    private @Nullable Boolean boxedBoolean;

    private @Nullable Byte boxedByte;

    private @Nullable Short boxedShort;

    private @Nullable Integer boxedInt;

    private @Nullable Long boxedLong;

    private @Nullable Float boxedFloat;

    private @Nullable Double boxedDouble;

    private @Nullable Character boxedChar;

    private @Nullable String text;

    private @Nullable BigDecimal decimal;

    private @Nullable BigInteger bigInteger;

    private byte @Nullable [] bytes;

    private byte @Nullable [] bytesOrNull;

    private @Nullable UUID uuid;

    private @Nullable LocalDate date;

    private @Nullable LocalTime time;

    private @Nullable LocalDateTime dateTime;

    private @Nullable OffsetDateTime offsetDateTime;

    private @Nullable Instant instant;

    private @Nullable Year year;

    private @Nullable YearMonth yearMonth;

    private @Nullable Duration duration;

    private Everything. @Nullable Colour byName;

    private Everything. @Nullable Colour byOrdinal;

    private @Nullable Size byCode;

    private @Nullable Priority byField;

    private Everything. @Nullable Email email;

    private Everything. @Nullable Money money;

    private Everything. @Nullable Digest digest;

    private Everything. @Nullable CustomerId typedId;

    private @Nullable Map<String, Object> map;

    private @Nullable List<String> list;

    private @Nullable List<Map<String, Everything.Address>> nested;

    private @Nullable String jsonText;

    private Everything. @Nullable Address address;

    private Everything. @Nullable Page<Everything.Address> page;

    private @Nullable List<String> tags;

    private @Nullable String secret;

    private Optional<String> optionalText = Optional.empty();

    private Optional<Integer> optionalInt = Optional.empty();

    private Optional<Everything.Colour> optionalColour = Optional.empty();

    private EverythingBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static EverythingBuilder everything() {
        return new EverythingBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static EverythingBuilder from(Everything row) {
        EverythingBuilder builder = new EverythingBuilder();
        builder.id = row.id();
        builder.aBoolean = row.aBoolean();
        builder.aByte = row.aByte();
        builder.aShort = row.aShort();
        builder.anInt = row.anInt();
        builder.aLong = row.aLong();
        builder.aFloat = row.aFloat();
        builder.aDouble = row.aDouble();
        builder.aChar = row.aChar();
        builder.boxedBoolean = row.boxedBoolean();
        builder.boxedByte = row.boxedByte();
        builder.boxedShort = row.boxedShort();
        builder.boxedInt = row.boxedInt();
        builder.boxedLong = row.boxedLong();
        builder.boxedFloat = row.boxedFloat();
        builder.boxedDouble = row.boxedDouble();
        builder.boxedChar = row.boxedChar();
        builder.text = row.text();
        builder.decimal = row.decimal();
        builder.bigInteger = row.bigInteger();
        builder.bytes = row.bytes();
        builder.bytesOrNull = row.bytesOrNull();
        builder.uuid = row.uuid();
        builder.date = row.date();
        builder.time = row.time();
        builder.dateTime = row.dateTime();
        builder.offsetDateTime = row.offsetDateTime();
        builder.instant = row.instant();
        builder.year = row.year();
        builder.yearMonth = row.yearMonth();
        builder.duration = row.duration();
        builder.byName = row.byName();
        builder.byOrdinal = row.byOrdinal();
        builder.byCode = row.byCode();
        builder.byField = row.byField();
        builder.email = row.email();
        builder.money = row.money();
        builder.digest = row.digest();
        builder.typedId = row.typedId();
        builder.map = row.map();
        builder.list = row.list();
        builder.nested = row.nested();
        builder.jsonText = row.jsonText();
        builder.address = row.address();
        builder.page = row.page();
        builder.tags = row.tags();
        builder.secret = row.secret();
        builder.optionalText = row.optionalText();
        builder.optionalInt = row.optionalInt();
        builder.optionalColour = row.optionalColour();
        return builder;
    }

    /**
     * Sets {@link Everything#id()}.
     */
    public EverythingBuilder id(Everything.EverythingId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Everything#aBoolean()}.
     */
    public EverythingBuilder aBoolean(boolean aBoolean) {
        this.aBoolean = aBoolean;
        return this;
    }

    /**
     * Sets {@link Everything#aByte()}.
     */
    public EverythingBuilder aByte(byte aByte) {
        this.aByte = aByte;
        return this;
    }

    /**
     * Sets {@link Everything#aShort()}.
     */
    public EverythingBuilder aShort(short aShort) {
        this.aShort = aShort;
        return this;
    }

    /**
     * Sets {@link Everything#anInt()}.
     */
    public EverythingBuilder anInt(int anInt) {
        this.anInt = anInt;
        return this;
    }

    /**
     * Sets {@link Everything#aLong()}.
     */
    public EverythingBuilder aLong(long aLong) {
        this.aLong = aLong;
        return this;
    }

    /**
     * Sets {@link Everything#aFloat()}.
     */
    public EverythingBuilder aFloat(float aFloat) {
        this.aFloat = aFloat;
        return this;
    }

    /**
     * Sets {@link Everything#aDouble()}.
     */
    public EverythingBuilder aDouble(double aDouble) {
        this.aDouble = aDouble;
        return this;
    }

    /**
     * Sets {@link Everything#aChar()}.
     */
    public EverythingBuilder aChar(char aChar) {
        this.aChar = aChar;
        return this;
    }

    /**
     * Sets {@link Everything#boxedBoolean()}.
     */
    public EverythingBuilder boxedBoolean(Boolean boxedBoolean) {
        this.boxedBoolean = boxedBoolean;
        return this;
    }

    /**
     * Sets {@link Everything#boxedByte()}.
     */
    public EverythingBuilder boxedByte(@Nullable Byte boxedByte) {
        this.boxedByte = boxedByte;
        return this;
    }

    /**
     * Sets {@link Everything#boxedShort()}.
     */
    public EverythingBuilder boxedShort(@Nullable Short boxedShort) {
        this.boxedShort = boxedShort;
        return this;
    }

    /**
     * Sets {@link Everything#boxedInt()}.
     */
    public EverythingBuilder boxedInt(@Nullable Integer boxedInt) {
        this.boxedInt = boxedInt;
        return this;
    }

    /**
     * Sets {@link Everything#boxedLong()}.
     */
    public EverythingBuilder boxedLong(@Nullable Long boxedLong) {
        this.boxedLong = boxedLong;
        return this;
    }

    /**
     * Sets {@link Everything#boxedFloat()}.
     */
    public EverythingBuilder boxedFloat(@Nullable Float boxedFloat) {
        this.boxedFloat = boxedFloat;
        return this;
    }

    /**
     * Sets {@link Everything#boxedDouble()}.
     */
    public EverythingBuilder boxedDouble(@Nullable Double boxedDouble) {
        this.boxedDouble = boxedDouble;
        return this;
    }

    /**
     * Sets {@link Everything#boxedChar()}.
     */
    public EverythingBuilder boxedChar(@Nullable Character boxedChar) {
        this.boxedChar = boxedChar;
        return this;
    }

    /**
     * Sets {@link Everything#text()}.
     */
    public EverythingBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * Sets {@link Everything#decimal()}.
     */
    public EverythingBuilder decimal(@Nullable BigDecimal decimal) {
        this.decimal = decimal;
        return this;
    }

    /**
     * Sets {@link Everything#bigInteger()}.
     */
    public EverythingBuilder bigInteger(BigInteger bigInteger) {
        this.bigInteger = bigInteger;
        return this;
    }

    /**
     * Sets {@link Everything#bytes()}.
     */
    public EverythingBuilder bytes(byte[] bytes) {
        this.bytes = bytes;
        return this;
    }

    /**
     * Sets {@link Everything#bytesOrNull()}.
     */
    public EverythingBuilder bytesOrNull(byte @Nullable [] bytesOrNull) {
        this.bytesOrNull = bytesOrNull;
        return this;
    }

    /**
     * Sets {@link Everything#uuid()}.
     */
    public EverythingBuilder uuid(UUID uuid) {
        this.uuid = uuid;
        return this;
    }

    /**
     * Sets {@link Everything#date()}.
     */
    public EverythingBuilder date(LocalDate date) {
        this.date = date;
        return this;
    }

    /**
     * Sets {@link Everything#time()}.
     */
    public EverythingBuilder time(LocalTime time) {
        this.time = time;
        return this;
    }

    /**
     * Sets {@link Everything#dateTime()}.
     */
    public EverythingBuilder dateTime(LocalDateTime dateTime) {
        this.dateTime = dateTime;
        return this;
    }

    /**
     * Sets {@link Everything#offsetDateTime()}.
     */
    public EverythingBuilder offsetDateTime(OffsetDateTime offsetDateTime) {
        this.offsetDateTime = offsetDateTime;
        return this;
    }

    /**
     * Sets {@link Everything#instant()}.
     */
    public EverythingBuilder instant(Instant instant) {
        this.instant = instant;
        return this;
    }

    /**
     * Sets {@link Everything#year()}.
     */
    public EverythingBuilder year(Year year) {
        this.year = year;
        return this;
    }

    /**
     * Sets {@link Everything#yearMonth()}.
     */
    public EverythingBuilder yearMonth(YearMonth yearMonth) {
        this.yearMonth = yearMonth;
        return this;
    }

    /**
     * Sets {@link Everything#duration()}.
     */
    public EverythingBuilder duration(@Nullable Duration duration) {
        this.duration = duration;
        return this;
    }

    /**
     * Sets {@link Everything#byName()}.
     */
    public EverythingBuilder byName(Everything.Colour byName) {
        this.byName = byName;
        return this;
    }

    /**
     * Sets {@link Everything#byOrdinal()}.
     */
    public EverythingBuilder byOrdinal(Everything.Colour byOrdinal) {
        this.byOrdinal = byOrdinal;
        return this;
    }

    /**
     * Sets {@link Everything#byCode()}.
     */
    public EverythingBuilder byCode(Size byCode) {
        this.byCode = byCode;
        return this;
    }

    /**
     * Sets {@link Everything#byField()}.
     */
    public EverythingBuilder byField(Priority byField) {
        this.byField = byField;
        return this;
    }

    /**
     * Sets {@link Everything#email()}.
     */
    public EverythingBuilder email(Everything. @Nullable Email email) {
        this.email = email;
        return this;
    }

    /**
     * Sets {@link Everything#money()}.
     */
    public EverythingBuilder money(Everything.Money money) {
        this.money = money;
        return this;
    }

    /**
     * Sets {@link Everything#digest()}.
     */
    public EverythingBuilder digest(Everything.Digest digest) {
        this.digest = digest;
        return this;
    }

    /**
     * Sets {@link Everything#typedId()}.
     */
    public EverythingBuilder typedId(Everything.CustomerId typedId) {
        this.typedId = typedId;
        return this;
    }

    /**
     * Sets {@link Everything#map()}.
     */
    public EverythingBuilder map(Map<String, Object> map) {
        this.map = map;
        return this;
    }

    /**
     * Sets {@link Everything#list()}.
     */
    public EverythingBuilder list(List<String> list) {
        this.list = list;
        return this;
    }

    /**
     * Sets {@link Everything#nested()}.
     */
    public EverythingBuilder nested(@Nullable List<Map<String, Everything.Address>> nested) {
        this.nested = nested;
        return this;
    }

    /**
     * Sets {@link Everything#jsonText()}.
     */
    public EverythingBuilder jsonText(String jsonText) {
        this.jsonText = jsonText;
        return this;
    }

    /**
     * Sets {@link Everything#address()}.
     */
    public EverythingBuilder address(Everything.Address address) {
        this.address = address;
        return this;
    }

    /**
     * Sets {@link Everything#page()}.
     */
    public EverythingBuilder page(Everything.Page<Everything.Address> page) {
        this.page = page;
        return this;
    }

    /**
     * Sets {@link Everything#tags()}.
     */
    public EverythingBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * Sets {@link Everything#secret()}.
     */
    public EverythingBuilder secret(@Nullable String secret) {
        this.secret = secret;
        return this;
    }

    /**
     * Sets {@link Everything#optionalText()}.
     */
    public EverythingBuilder optionalText(Optional<String> optionalText) {
        this.optionalText = optionalText;
        return this;
    }

    /**
     * Sets {@link Everything#optionalText()}.
     */
    public EverythingBuilder optionalText(String optionalText) {
        this.optionalText = Optional.of(optionalText);
        return this;
    }

    /**
     * Sets {@link Everything#optionalInt()}.
     */
    public EverythingBuilder optionalInt(Optional<Integer> optionalInt) {
        this.optionalInt = optionalInt;
        return this;
    }

    /**
     * Sets {@link Everything#optionalInt()}.
     */
    public EverythingBuilder optionalInt(Integer optionalInt) {
        this.optionalInt = Optional.of(optionalInt);
        return this;
    }

    /**
     * Sets {@link Everything#optionalColour()}.
     */
    public EverythingBuilder optionalColour(Optional<Everything.Colour> optionalColour) {
        this.optionalColour = optionalColour;
        return this;
    }

    /**
     * Sets {@link Everything#optionalColour()}.
     */
    public EverythingBuilder optionalColour(Everything.Colour optionalColour) {
        this.optionalColour = Optional.of(optionalColour);
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Everything build() {
        Required.all("Everything", "aBoolean", aBoolean, "aByte", aByte, "aShort", aShort,
                "anInt", anInt, "aLong", aLong, "aFloat", aFloat, "aDouble", aDouble,
                "aChar", aChar, "boxedBoolean", boxedBoolean, "text", text,
                "bigInteger", bigInteger, "bytes", bytes, "uuid", uuid, "date", date, "time", time,
                "dateTime", dateTime, "offsetDateTime", offsetDateTime, "instant", instant,
                "year", year, "yearMonth", yearMonth, "byName", byName, "byOrdinal", byOrdinal,
                "byCode", byCode, "byField", byField, "money", money, "digest", digest,
                "typedId", typedId, "map", map, "list", list, "jsonText", jsonText,
                "address", address, "page", page, "tags", tags);
        return new Everything(
                id,
                aBoolean,
                aByte,
                aShort,
                anInt,
                aLong,
                aFloat,
                aDouble,
                aChar,
                boxedBoolean,
                boxedByte,
                boxedShort,
                boxedInt,
                boxedLong,
                boxedFloat,
                boxedDouble,
                boxedChar,
                text,
                decimal,
                bigInteger,
                bytes,
                bytesOrNull,
                uuid,
                date,
                time,
                dateTime,
                offsetDateTime,
                instant,
                year,
                yearMonth,
                duration,
                byName,
                byOrdinal,
                byCode,
                byField,
                email,
                money,
                digest,
                typedId,
                map,
                list,
                nested,
                jsonText,
                address,
                page,
                tags,
                secret,
                optionalText,
                optionalInt,
                optionalColour);
    }
}
