package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Shape2.Circle} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_CircleBuilder {
    private @Nullable Long id;

    private @Nullable String label;

    private @Nullable Integer radius;

    private Shape2_CircleBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Shape2_CircleBuilder circle() {
        return new Shape2_CircleBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Shape2_CircleBuilder from(Shape2.Circle row) {
        Shape2_CircleBuilder builder = new Shape2_CircleBuilder();
        builder.id = row.id();
        builder.label = row.label();
        builder.radius = row.radius();
        return builder;
    }

    /**
     * Sets {@link Shape2.Circle#id()}.
     */
    public Shape2_CircleBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Shape2.Circle#label()}.
     */
    public Shape2_CircleBuilder label(String label) {
        this.label = label;
        return this;
    }

    /**
     * Sets {@link Shape2.Circle#radius()}.
     */
    public Shape2_CircleBuilder radius(int radius) {
        this.radius = radius;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Shape2.Circle build() {
        Required.all("Shape2.Circle", "id", id, "label", label, "radius", radius);
        return new Shape2.Circle(
                id,
                label,
                radius);
    }
}
