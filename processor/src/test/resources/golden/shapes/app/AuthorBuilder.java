package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Author} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AuthorBuilder {
    private long id = 0L;

    private @Nullable String name;

    private AuthorBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static AuthorBuilder author() {
        return new AuthorBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static AuthorBuilder from(Author row) {
        AuthorBuilder builder = new AuthorBuilder();
        builder.id = row.id();
        builder.name = row.name();
        return builder;
    }

    /**
     * Sets {@link Author#id()}.
     */
    public AuthorBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Author#name()}.
     */
    public AuthorBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Author build() {
        Required.all("Author", "name", name);
        return new Author(
                id,
                name);
    }
}
