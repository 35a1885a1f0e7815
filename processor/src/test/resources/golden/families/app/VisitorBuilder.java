package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Visitor} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class VisitorBuilder {
    private int version = 0;

    private @Nullable String name;

    private long id = 0L;

    private VisitorBuilder() {
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
        builder.version = row.version();
        builder.name = row.name();
        builder.id = row.id();
        return builder;
    }

    /**
     * Sets {@link Visitor#version()}.
     */
    public VisitorBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Sets {@link Visitor#name()}.
     */
    public VisitorBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Visitor#id()}.
     */
    public VisitorBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Visitor build() {
        Required.all("Visitor", "name", name);
        return new Visitor(
                version,
                name,
                id);
    }
}
