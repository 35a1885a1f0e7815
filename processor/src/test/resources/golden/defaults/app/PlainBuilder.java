package app;

import dev.rowan.meta.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
     * Sets {@link Plain#quote()}.
     */
    public PlainBuilder quote(char quote) {
        values[2] = quote;
        return this;
    }

    /**
     * Sets {@link Plain#big()}.
     */
    public PlainBuilder big(Long big) {
        values[3] = big;
        return this;
    }

    /**
     * Sets {@link Plain#text()}.
     */
    public PlainBuilder text(String text) {
        values[4] = text;
        return this;
    }

    /**
     * Sets {@link Plain#decimal()}.
     */
    public PlainBuilder decimal(BigDecimal decimal) {
        values[5] = decimal;
        return this;
    }

    /**
     * Sets {@link Plain#theme()}.
     */
    public PlainBuilder theme(Settings.Theme theme) {
        values[6] = theme;
        return this;
    }

    /**
     * Sets {@link Plain#limit()}.
     */
    public PlainBuilder limit(Settings.Limit limit) {
        values[7] = limit;
        return this;
    }

    /**
     * Sets {@link Plain#tags()}.
     */
    public PlainBuilder tags(List<String> tags) {
        values[8] = tags;
        return this;
    }

    /**
     * Sets {@link Plain#optional()}.
     */
    public PlainBuilder optional(Optional<String> optional) {
        values[9] = optional.orElse(null);
        return this;
    }

    /**
     * Sets {@link Plain#optional()}.
     */
    public PlainBuilder optional(String optional) {
        values[9] = optional;
        return this;
    }

    /**
     * Sets {@link Plain#nullable()}.
     */
    public PlainBuilder nullable(@Nullable String nullable) {
        values[10] = nullable;
        return this;
    }

    /**
     * Sets {@link Plain#slug()}.
     */
    public PlainBuilder slug(String slug) {
        values[11] = slug;
        return this;
    }

    /**
     * Sets {@link Plain#nullableSlug()}.
     */
    public PlainBuilder nullableSlug(@Nullable String nullableSlug) {
        values[12] = nullableSlug;
        return this;
    }

    /**
     * Sets {@link Plain#version()}.
     */
    public PlainBuilder version(int version) {
        values[13] = version;
        return this;
    }
}
