package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Club} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ClubBuilder {
    private @Nullable ClubId id;

    private @Nullable String name;

    private @Nullable Founding founding;

    private ClubBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static ClubBuilder club() {
        return new ClubBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static ClubBuilder from(Club row) {
        ClubBuilder builder = new ClubBuilder();
        builder.id = row.id();
        builder.name = row.name();
        builder.founding = row.founding();
        return builder;
    }

    /**
     * Sets {@link Club#id()}.
     */
    public ClubBuilder id(ClubId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Club#name()}.
     */
    public ClubBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Club#founding()}.
     */
    public ClubBuilder founding(Founding founding) {
        this.founding = founding;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Club build() {
        Required.all("ClubBuilder", "id", id, "name", name, "founding", founding);
        return new Club(
                id,
                name,
                founding);
    }
}
