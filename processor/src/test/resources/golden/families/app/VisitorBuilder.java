package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Visitor} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitorBuilder extends RecordBuilder<Visitor> {
    private VisitorBuilder() {
        super(VisitorTable.VISITOR.meta(), VisitorTable.VISITOR.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static VisitorBuilder visitor() {
        return new VisitorBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static VisitorBuilder from(Visitor row) {
        VisitorBuilder builder = new VisitorBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Visitor#version()}.
     */
    public VisitorBuilder version(int version) {
        values[0] = version;
        return this;
    }

    /**
     * Sets {@link Visitor#name()}.
     */
    public VisitorBuilder name(String name) {
        values[1] = name;
        return this;
    }

    /**
     * Sets {@link Visitor#id()}.
     */
    public VisitorBuilder id(long id) {
        values[2] = id;
        return this;
    }
}
