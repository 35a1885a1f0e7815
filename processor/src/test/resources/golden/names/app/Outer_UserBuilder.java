package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Outer.User} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Outer_UserBuilder {
    private long id = 0L;

    private Outer.User. @Nullable Kind kind;

    private Outer_UserBuilder() {
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
        builder.id = row.id();
        builder.kind = row.kind();
        return builder;
    }

    /**
     * Sets {@link Outer.User#id()}.
     */
    public Outer_UserBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Outer.User#kind()}.
     */
    public Outer_UserBuilder kind(Outer.User.Kind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Outer.User build() {
        Required.all("Outer.User", "kind", kind);
        return new Outer.User(
                id,
                kind);
    }
}
