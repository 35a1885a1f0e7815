package app;

import dev.rowan.meta.RecordBuilder;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Object} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ObjectBuilder extends RecordBuilder<Object> {
    private ObjectBuilder() {
        super(ObjectTable.OBJECT.meta(), ObjectTable.OBJECT.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Object#id()}.
     */
    public ObjectBuilder id(int id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Object#in()}.
     */
    public ObjectBuilder in(int in) {
        values[1] = in;
        return this;
    }
}
