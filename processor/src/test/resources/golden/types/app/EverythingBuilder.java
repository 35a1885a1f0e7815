package app;

import dev.rowan.meta.RecordBuilder;
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
public final class EverythingBuilder extends RecordBuilder<Everything> {
    private EverythingBuilder() {
        super(EverythingTable.EVERYTHING.meta(), EverythingTable.EVERYTHING.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Everything#id()}.
     */
    public EverythingBuilder id(Everything.EverythingId id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Everything#aBoolean()}.
     */
    public EverythingBuilder aBoolean(boolean aBoolean) {
        values[1] = aBoolean;
        return this;
    }

    /**
     * Sets {@link Everything#aByte()}.
     */
    public EverythingBuilder aByte(byte aByte) {
        values[2] = aByte;
        return this;
    }

    /**
     * Sets {@link Everything#aShort()}.
     */
    public EverythingBuilder aShort(short aShort) {
        values[3] = aShort;
        return this;
    }

    /**
     * Sets {@link Everything#anInt()}.
     */
    public EverythingBuilder anInt(int anInt) {
        values[4] = anInt;
        return this;
    }

    /**
     * Sets {@link Everything#aLong()}.
     */
    public EverythingBuilder aLong(long aLong) {
        values[5] = aLong;
        return this;
    }

    /**
     * Sets {@link Everything#aFloat()}.
     */
    public EverythingBuilder aFloat(float aFloat) {
        values[6] = aFloat;
        return this;
    }

    /**
     * Sets {@link Everything#aDouble()}.
     */
    public EverythingBuilder aDouble(double aDouble) {
        values[7] = aDouble;
        return this;
    }

    /**
     * Sets {@link Everything#aChar()}.
     */
    public EverythingBuilder aChar(char aChar) {
        values[8] = aChar;
        return this;
    }

    /**
     * Sets {@link Everything#boxedBoolean()}.
     */
    public EverythingBuilder boxedBoolean(Boolean boxedBoolean) {
        values[9] = boxedBoolean;
        return this;
    }

    /**
     * Sets {@link Everything#boxedByte()}.
     */
    public EverythingBuilder boxedByte(@Nullable Byte boxedByte) {
        values[10] = boxedByte;
        return this;
    }

    /**
     * Sets {@link Everything#boxedShort()}.
     */
    public EverythingBuilder boxedShort(@Nullable Short boxedShort) {
        values[11] = boxedShort;
        return this;
    }

    /**
     * Sets {@link Everything#boxedInt()}.
     */
    public EverythingBuilder boxedInt(@Nullable Integer boxedInt) {
        values[12] = boxedInt;
        return this;
    }

    /**
     * Sets {@link Everything#boxedLong()}.
     */
    public EverythingBuilder boxedLong(@Nullable Long boxedLong) {
        values[13] = boxedLong;
        return this;
    }

    /**
     * Sets {@link Everything#boxedFloat()}.
     */
    public EverythingBuilder boxedFloat(@Nullable Float boxedFloat) {
        values[14] = boxedFloat;
        return this;
    }

    /**
     * Sets {@link Everything#boxedDouble()}.
     */
    public EverythingBuilder boxedDouble(@Nullable Double boxedDouble) {
        values[15] = boxedDouble;
        return this;
    }

    /**
     * Sets {@link Everything#boxedChar()}.
     */
    public EverythingBuilder boxedChar(@Nullable Character boxedChar) {
        values[16] = boxedChar;
        return this;
    }

    /**
     * Sets {@link Everything#text()}.
     */
    public EverythingBuilder text(String text) {
        values[17] = text;
        return this;
    }

    /**
     * Sets {@link Everything#decimal()}.
     */
    public EverythingBuilder decimal(@Nullable BigDecimal decimal) {
        values[18] = decimal;
        return this;
    }

    /**
     * Sets {@link Everything#bigInteger()}.
     */
    public EverythingBuilder bigInteger(BigInteger bigInteger) {
        values[19] = bigInteger;
        return this;
    }

    /**
     * Sets {@link Everything#bytes()}.
     */
    public EverythingBuilder bytes(byte[] bytes) {
        values[20] = bytes;
        return this;
    }

    /**
     * Sets {@link Everything#bytesOrNull()}.
     */
    public EverythingBuilder bytesOrNull(byte @Nullable [] bytesOrNull) {
        values[21] = bytesOrNull;
        return this;
    }

    /**
     * Sets {@link Everything#uuid()}.
     */
    public EverythingBuilder uuid(UUID uuid) {
        values[22] = uuid;
        return this;
    }

    /**
     * Sets {@link Everything#date()}.
     */
    public EverythingBuilder date(LocalDate date) {
        values[23] = date;
        return this;
    }

    /**
     * Sets {@link Everything#time()}.
     */
    public EverythingBuilder time(LocalTime time) {
        values[24] = time;
        return this;
    }

    /**
     * Sets {@link Everything#dateTime()}.
     */
    public EverythingBuilder dateTime(LocalDateTime dateTime) {
        values[25] = dateTime;
        return this;
    }

    /**
     * Sets {@link Everything#offsetDateTime()}.
     */
    public EverythingBuilder offsetDateTime(OffsetDateTime offsetDateTime) {
        values[26] = offsetDateTime;
        return this;
    }

    /**
     * Sets {@link Everything#instant()}.
     */
    public EverythingBuilder instant(Instant instant) {
        values[27] = instant;
        return this;
    }

    /**
     * Sets {@link Everything#year()}.
     */
    public EverythingBuilder year(Year year) {
        values[28] = year;
        return this;
    }

    /**
     * Sets {@link Everything#yearMonth()}.
     */
    public EverythingBuilder yearMonth(YearMonth yearMonth) {
        values[29] = yearMonth;
        return this;
    }

    /**
     * Sets {@link Everything#duration()}.
     */
    public EverythingBuilder duration(@Nullable Duration duration) {
        values[30] = duration;
        return this;
    }

    /**
     * Sets {@link Everything#byName()}.
     */
    public EverythingBuilder byName(Everything.Colour byName) {
        values[31] = byName;
        return this;
    }

    /**
     * Sets {@link Everything#byOrdinal()}.
     */
    public EverythingBuilder byOrdinal(Everything.Colour byOrdinal) {
        values[32] = byOrdinal;
        return this;
    }

    /**
     * Sets {@link Everything#byCode()}.
     */
    public EverythingBuilder byCode(Size byCode) {
        values[33] = byCode;
        return this;
    }

    /**
     * Sets {@link Everything#byField()}.
     */
    public EverythingBuilder byField(Priority byField) {
        values[34] = byField;
        return this;
    }

    /**
     * Sets {@link Everything#email()}.
     */
    public EverythingBuilder email(Everything. @Nullable Email email) {
        values[35] = email;
        return this;
    }

    /**
     * Sets {@link Everything#money()}.
     */
    public EverythingBuilder money(Everything.Money money) {
        values[36] = money;
        return this;
    }

    /**
     * Sets {@link Everything#digest()}.
     */
    public EverythingBuilder digest(Everything.Digest digest) {
        values[37] = digest;
        return this;
    }

    /**
     * Sets {@link Everything#typedId()}.
     */
    public EverythingBuilder typedId(Everything.CustomerId typedId) {
        values[38] = typedId;
        return this;
    }

    /**
     * Sets {@link Everything#map()}.
     */
    public EverythingBuilder map(Map<String, Object> map) {
        values[39] = map;
        return this;
    }

    /**
     * Sets {@link Everything#list()}.
     */
    public EverythingBuilder list(List<String> list) {
        values[40] = list;
        return this;
    }

    /**
     * Sets {@link Everything#nested()}.
     */
    public EverythingBuilder nested(@Nullable List<Map<String, Everything.Address>> nested) {
        values[41] = nested;
        return this;
    }

    /**
     * Sets {@link Everything#jsonText()}.
     */
    public EverythingBuilder jsonText(String jsonText) {
        values[42] = jsonText;
        return this;
    }

    /**
     * Sets {@link Everything#address()}.
     */
    public EverythingBuilder address(Everything.Address address) {
        values[43] = address;
        return this;
    }

    /**
     * Sets {@link Everything#page()}.
     */
    public EverythingBuilder page(Everything.Page<Everything.Address> page) {
        values[44] = page;
        return this;
    }

    /**
     * Sets {@link Everything#tags()}.
     */
    public EverythingBuilder tags(List<String> tags) {
        values[45] = tags;
        return this;
    }

    /**
     * Sets {@link Everything#secret()}.
     */
    public EverythingBuilder secret(@Nullable String secret) {
        values[46] = secret;
        return this;
    }

    /**
     * Sets {@link Everything#optionalText()}.
     */
    public EverythingBuilder optionalText(Optional<String> optionalText) {
        values[47] = optionalText.orElse(null);
        return this;
    }

    /**
     * Sets {@link Everything#optionalText()}.
     */
    public EverythingBuilder optionalText(String optionalText) {
        values[47] = optionalText;
        return this;
    }

    /**
     * Sets {@link Everything#optionalInt()}.
     */
    public EverythingBuilder optionalInt(Optional<Integer> optionalInt) {
        values[48] = optionalInt.orElse(null);
        return this;
    }

    /**
     * Sets {@link Everything#optionalInt()}.
     */
    public EverythingBuilder optionalInt(Integer optionalInt) {
        values[48] = optionalInt;
        return this;
    }

    /**
     * Sets {@link Everything#optionalColour()}.
     */
    public EverythingBuilder optionalColour(Optional<Everything.Colour> optionalColour) {
        values[49] = optionalColour.orElse(null);
        return this;
    }

    /**
     * Sets {@link Everything#optionalColour()}.
     */
    public EverythingBuilder optionalColour(Everything.Colour optionalColour) {
        values[49] = optionalColour;
        return this;
    }
}
