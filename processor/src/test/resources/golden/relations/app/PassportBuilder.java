package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Passport} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PassportBuilder extends RecordBuilder<Passport> {
    private PassportBuilder() {
        super(PassportTable.PASSPORT.meta(), PassportTable.PASSPORT.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Passport#personId()}.
     */
    public PassportBuilder personId(long personId) {
        values[0] = personId;
        return this;
    }

    /**
     * Sets {@link Passport#number()}.
     */
    public PassportBuilder number(String number) {
        values[1] = number;
        return this;
    }
}
