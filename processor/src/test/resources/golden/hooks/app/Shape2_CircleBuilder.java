package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Shape2.Circle} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_CircleBuilder extends RecordBuilder<Shape2.Circle> {
    private Shape2_CircleBuilder() {
        super(Shape2_CircleTable.CIRCLE.meta(), Shape2_CircleTable.CIRCLE.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Shape2.Circle#id()}.
     */
    public Shape2_CircleBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Shape2.Circle#label()}.
     */
    public Shape2_CircleBuilder label(String label) {
        values[1] = label;
        return this;
    }

    /**
     * Sets {@link Shape2.Circle#radius()}.
     */
    public Shape2_CircleBuilder radius(int radius) {
        values[2] = radius;
        return this;
    }
}
