package app;

import dev.rowan.generated.Required;
import java.lang.Integer;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Object} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ObjectBuilder {
    private @Nullable Integer id;

    private @Nullable Integer in;

    private ObjectBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static ObjectBuilder object_() {
        return new ObjectBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static ObjectBuilder from(Object row) {
        ObjectBuilder builder = new ObjectBuilder();
        builder.id = row.id();
        builder.in = row.in();
        return builder;
    }

    /**
     * Sets {@link Object#id()}.
     */
    public ObjectBuilder id(int id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Object#in()}.
     */
    public ObjectBuilder in(int in) {
        this.in = in;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Object build() {
        Required.all("Object", "id", id, "in", in);
        return new Object(
                id,
                in);
    }
}
