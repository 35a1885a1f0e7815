package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Shape2.Square} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_SquareBuilder {
    private @Nullable Long id;

    private @Nullable String label;

    private @Nullable Integer side;

    private Shape2_SquareBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Shape2_SquareBuilder square() {
        return new Shape2_SquareBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Shape2_SquareBuilder from(Shape2.Square row) {
        Shape2_SquareBuilder builder = new Shape2_SquareBuilder();
        builder.id = row.id();
        builder.label = row.label();
        builder.side = row.side();
        return builder;
    }

    /**
     * Sets {@link Shape2.Square#id()}.
     */
    public Shape2_SquareBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Shape2.Square#label()}.
     */
    public Shape2_SquareBuilder label(String label) {
        this.label = label;
        return this;
    }

    /**
     * Sets {@link Shape2.Square#side()}.
     */
    public Shape2_SquareBuilder side(int side) {
        this.side = side;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Shape2.Square build() {
        Required.all("Shape2.Square", "id", id, "label", label, "side", side);
        return new Shape2.Square(
                id,
                label,
                side);
    }
}
