package lang;

import dev.rowan.generated.Required;
import java.lang.Integer;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Override} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OverrideBuilder {
    private long id = 0L;

    private String subject = "x";

    private @Nullable Object object;

    private @Nullable IndexOutOfBoundsException kind;

    private @Nullable Integer part;

    private OverrideBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static OverrideBuilder override() {
        return new OverrideBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static OverrideBuilder from(Override row) {
        OverrideBuilder builder = new OverrideBuilder();
        builder.id = row.id();
        builder.subject = row.subject();
        builder.object = row.object();
        builder.kind = row.kind();
        builder.part = row.part();
        return builder;
    }

    /**
     * Sets {@link Override#id()}.
     */
    public OverrideBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Override#subject()}.
     */
    public OverrideBuilder subject(String subject) {
        this.subject = subject;
        return this;
    }

    /**
     * Sets {@link Override#object()}.
     */
    public OverrideBuilder object(Object object) {
        this.object = object;
        return this;
    }

    /**
     * Sets {@link Override#kind()}.
     */
    public OverrideBuilder kind(IndexOutOfBoundsException kind) {
        this.kind = kind;
        return this;
    }

    /**
     * Sets {@link Override#part()}.
     */
    public OverrideBuilder part(int part) {
        this.part = part;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Override build() {
        Required.all("OverrideBuilder", "object", object, "kind", kind, "part", part);
        return new Override(
                id,
                subject,
                object,
                kind,
                part);
    }
}
