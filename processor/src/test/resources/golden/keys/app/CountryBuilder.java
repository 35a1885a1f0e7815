package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Country} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CountryBuilder {
    private @Nullable String code;

    private @Nullable String name;

    private CountryBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static CountryBuilder country() {
        return new CountryBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static CountryBuilder from(Country row) {
        CountryBuilder builder = new CountryBuilder();
        builder.code = row.code();
        builder.name = row.name();
        return builder;
    }

    /**
     * Sets {@link Country#code()}.
     */
    public CountryBuilder code(String code) {
        this.code = code;
        return this;
    }

    /**
     * Sets {@link Country#name()}.
     */
    public CountryBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Country build() {
        Required.all("Country", "code", code, "name", name);
        return new Country(
                code,
                name);
    }
}
