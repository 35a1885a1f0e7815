package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Passport} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PassportBuilder {
    private @Nullable Long personId;

    private @Nullable String number;

    private PassportBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static PassportBuilder passport() {
        return new PassportBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static PassportBuilder from(Passport row) {
        PassportBuilder builder = new PassportBuilder();
        builder.personId = row.personId();
        builder.number = row.number();
        return builder;
    }

    /**
     * Sets {@link Passport#personId()}.
     */
    public PassportBuilder personId(long personId) {
        this.personId = personId;
        return this;
    }

    /**
     * Sets {@link Passport#number()}.
     */
    public PassportBuilder number(String number) {
        this.number = number;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Passport build() {
        Required.all("Passport", "personId", personId, "number", number);
        return new Passport(
                personId,
                number);
    }
}
