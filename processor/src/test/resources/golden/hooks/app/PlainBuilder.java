package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Plain} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainBuilder {
    private @Nullable Long id;

    private PlainBuilder() {
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
        builder.id = row.id();
        return builder;
    }

    /**
     * Sets {@link Plain#id()}.
     */
    public PlainBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Plain build() {
        Required.all("Plain", "id", id);
        return new Plain(
                id);
    }
}
