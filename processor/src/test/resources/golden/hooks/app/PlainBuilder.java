package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Plain} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PlainBuilder extends RecordBuilder<Plain> {
    private PlainBuilder() {
        super(PlainTable.PLAIN.meta(), PlainTable.PLAIN.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Plain#id()}.
     */
    public PlainBuilder id(long id) {
        values[0] = id;
        return this;
    }
}
