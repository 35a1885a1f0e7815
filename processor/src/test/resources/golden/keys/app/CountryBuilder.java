package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Country} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CountryBuilder extends RecordBuilder<Country> {
    private CountryBuilder() {
        super(CountryTable.COUNTRY.meta(), CountryTable.COUNTRY.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Country#code()}.
     */
    public CountryBuilder code(String code) {
        values[0] = code;
        return this;
    }

    /**
     * Sets {@link Country#name()}.
     */
    public CountryBuilder name(String name) {
        values[1] = name;
        return this;
    }
}
