package lang;

import dev.rowan.generated.Required;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link String} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class StringBuilder {
    private @Nullable Long id;

    private java.lang. @Nullable String name;

    private StringBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static StringBuilder string() {
        return new StringBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static StringBuilder from(String row) {
        StringBuilder builder = new StringBuilder();
        builder.id = row.id();
        builder.name = row.name();
        return builder;
    }

    /**
     * Sets {@link String#id()}.
     */
    public StringBuilder id(Long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link String#name()}.
     */
    public StringBuilder name(java.lang.String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public String build() {
        Required.all("String", "id", id, "name", name);
        return new String(
                id,
                name);
    }
}
