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
 * Makes {@link Plain} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainBuilder extends RecordBuilder<Plain> {
    private PlainBuilder() {
        super(PlainTable.PLAIN.meta(), PlainTable.PLAIN.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static PlainBuilder plain() {
        return new PlainBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static PlainBuilder from(Plain row) {
        PlainBuilder builder = new PlainBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Plain#id()}.
     */
    public PlainBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Plain#flag()}.
     */
    public PlainBuilder flag(boolean flag) {
        values[1] = flag;
        return this;
    }

    /**
     * Sets {@link Plain#tiny()}.
     */
    public PlainBuilder tiny(byte tiny) {
        values[2] = tiny;
        return this;
    }

    /**
     * Sets {@link Plain#small()}.
     */
    public PlainBuilder small(short small) {
        values[3] = small;
        return this;
    }

    /**
     * Sets {@link Plain#number()}.
     */
    public PlainBuilder number(int number) {
        values[4] = number;
        return this;
    }

    /**
     * Sets {@link Plain#big()}.
     */
    public PlainBuilder big(Long big) {
        values[5] = big;
        return this;
    }

    /**
     * Sets {@link Plain#single()}.
     */
    public PlainBuilder single(float single) {
        values[6] = single;
        return this;
    }

    /**
     * Sets {@link Plain#real()}.
     */
    public PlainBuilder real(double real) {
        values[7] = real;
        return this;
    }

    /**
     * Sets {@link Plain#quote()}.
     */
    public PlainBuilder quote(char quote) {
        values[8] = quote;
        return this;
    }

    /**
     * Sets {@link Plain#text()}.
     */
    public PlainBuilder text(String text) {
        values[9] = text;
        return this;
    }

    /**
     * Sets {@link Plain#empty()}.
     */
    public PlainBuilder empty(String empty) {
        values[10] = empty;
        return this;
    }

    /**
     * Sets {@link Plain#decimal()}.
     */
    public PlainBuilder decimal(BigDecimal decimal) {
        values[11] = decimal;
        return this;
    }

    /**
     * Sets {@link Plain#huge()}.
     */
    public PlainBuilder huge(BigInteger huge) {
        values[12] = huge;
        return this;
    }

    /**
     * Sets {@link Plain#uuid()}.
     */
    public PlainBuilder uuid(UUID uuid) {
        values[13] = uuid;
        return this;
    }

    /**
     * Sets {@link Plain#date()}.
     */
    public PlainBuilder date(LocalDate date) {
        values[14] = date;
        return this;
    }

    /**
     * Sets {@link Plain#time()}.
     */
    public PlainBuilder time(LocalTime time) {
        values[15] = time;
        return this;
    }

    /**
     * Sets {@link Plain#dateTime()}.
     */
    public PlainBuilder dateTime(LocalDateTime dateTime) {
        values[16] = dateTime;
        return this;
    }

    /**
     * Sets {@link Plain#offset()}.
     */
    public PlainBuilder offset(OffsetDateTime offset) {
        values[17] = offset;
        return this;
    }

    /**
     * Sets {@link Plain#instant()}.
     */
    public PlainBuilder instant(Instant instant) {
        values[18] = instant;
        return this;
    }

    /**
     * Sets {@link Plain#year()}.
     */
    public PlainBuilder year(Year year) {
        values[19] = year;
        return this;
    }

    /**
     * Sets {@link Plain#month()}.
     */
    public PlainBuilder month(YearMonth month) {
        values[20] = month;
        return this;
    }

    /**
     * Sets {@link Plain#duration()}.
     */
    public PlainBuilder duration(Duration duration) {
        values[21] = duration;
        return this;
    }

    /**
     * Sets {@link Plain#theme()}.
     */
    public PlainBuilder theme(Plain.Theme theme) {
        values[22] = theme;
        return this;
    }

    /**
     * Sets {@link Plain#ordinal()}.
     */
    public PlainBuilder ordinal(Plain.Theme ordinal) {
        values[23] = ordinal;
        return this;
    }

    /**
     * Sets {@link Plain#limit()}.
     */
    public PlainBuilder limit(Plain.Limit limit) {
        values[24] = limit;
        return this;
    }

    /**
     * Sets {@link Plain#tags()}.
     */
    public PlainBuilder tags(List<String> tags) {
        values[25] = tags;
        return this;
    }

    /**
     * Sets {@link Plain#extra()}.
     */
    public PlainBuilder extra(Map<String, Object> extra) {
        values[26] = extra;
        return this;
    }

    /**
     * Sets {@link Plain#json()}.
     */
    public PlainBuilder json(String json) {
        values[27] = json;
        return this;
    }

    /**
     * Sets {@link Plain#optional()}.
     */
    public PlainBuilder optional(Optional<String> optional) {
        values[28] = optional.orElse(null);
        return this;
    }

    /**
     * Sets {@link Plain#optional()}.
     */
    public PlainBuilder optional(String optional) {
        values[28] = optional;
        return this;
    }

    /**
     * Sets {@link Plain#nullable()}.
     */
    public PlainBuilder nullable(@Nullable String nullable) {
        values[29] = nullable;
        return this;
    }

    /**
     * Sets {@link Plain#slug()}.
     */
    public PlainBuilder slug(String slug) {
        values[30] = slug;
        return this;
    }

    /**
     * Sets {@link Plain#nullableSlug()}.
     */
    public PlainBuilder nullableSlug(@Nullable String nullableSlug) {
        values[31] = nullableSlug;
        return this;
    }

    /**
     * Sets {@link Plain#version()}.
     */
    public PlainBuilder version(int version) {
        values[32] = version;
        return this;
    }
}
