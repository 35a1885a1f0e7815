package app;

import dev.rowan.generated.Required;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Tag} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TagBuilder {
    private @Nullable Base base;

    private @Nullable String label;

    private TagBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static TagBuilder tag() {
        return new TagBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static TagBuilder from(Tag row) {
        TagBuilder builder = new TagBuilder();
        builder.base = row.base();
        builder.label = row.label();
        return builder;
    }

    /**
     * Sets {@link Tag#base()}.
     */
    public TagBuilder base(Base base) {
        this.base = base;
        return this;
    }

    /**
     * Sets {@link Tag#label()}.
     */
    public TagBuilder label(String label) {
        this.label = label;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Tag build() {
        Required.all("TagBuilder", "label", label);
        return new Tag(
                base == null ? new Base(null, 0L, Instant.EPOCH) : base,
                label);
    }
}
