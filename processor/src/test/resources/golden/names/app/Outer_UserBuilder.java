package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Outer.User} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Outer_UserBuilder extends RecordBuilder<Outer.User> {
    private Outer_UserBuilder() {
        super(Outer_UserTable.USER.meta(), Outer_UserTable.USER.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Outer_UserBuilder user() {
        return new Outer_UserBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Outer_UserBuilder from(Outer.User row) {
        Outer_UserBuilder builder = new Outer_UserBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Outer.User#id()}.
     */
    public Outer_UserBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Outer.User#kind()}.
     */
    public Outer_UserBuilder kind(Outer.User.Kind kind) {
        values[1] = kind;
        return this;
    }
}
