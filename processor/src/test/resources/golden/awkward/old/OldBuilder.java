package old;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Old} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OldBuilder {
    private @Nullable Long id;

    private @Nullable String name;

    private @Nullable Integer x;

    private Old. @Nullable Kind kind;

    private @Nullable Part part;

    private OldBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static OldBuilder old() {
        return new OldBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static OldBuilder from(Old row) {
        OldBuilder builder = new OldBuilder();
        builder.id = row.id();
        builder.name = row.name();
        builder.x = row.x();
        builder.kind = row.kind();
        builder.part = row.part();
        return builder;
    }

    /**
     * Sets {@link Old#id()}.
     */
    public OldBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Old#name()}.
     */
    public OldBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Old#x()}.
     */
    public OldBuilder x(int x) {
        this.x = x;
        return this;
    }

    /**
     * Sets {@link Old#kind()}.
     */
    public OldBuilder kind(Old.Kind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * Sets {@link Old#part()}.
     */
    public OldBuilder part(Part part) {
        this.part = part;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Old build() {
        Required.all("OldBuilder", "id", id, "x", x, "kind", kind, "part", part);
        return new Old(
                id,
                name == null ? Old.make() : name,
                x,
                kind,
                part);
    }
}
