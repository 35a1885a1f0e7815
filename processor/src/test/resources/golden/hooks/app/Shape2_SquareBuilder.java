package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Shape2.Square} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Shape2_SquareBuilder extends RecordBuilder<Shape2.Square> {
    private Shape2_SquareBuilder() {
        super(Shape2_SquareTable.SQUARE.meta(), Shape2_SquareTable.SQUARE.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Shape2.Square#id()}.
     */
    public Shape2_SquareBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Shape2.Square#label()}.
     */
    public Shape2_SquareBuilder label(String label) {
        values[1] = label;
        return this;
    }

    /**
     * Sets {@link Shape2.Square#side()}.
     */
    public Shape2_SquareBuilder side(int side) {
        values[2] = side;
        return this;
    }
}
