package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Author} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AuthorBuilder extends RecordBuilder<Author> {
    private AuthorBuilder() {
        super(AuthorTable.AUTHOR.meta(), AuthorTable.AUTHOR.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Author#id()}.
     */
    public AuthorBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Author#name()}.
     */
    public AuthorBuilder name(String name) {
        values[1] = name;
        return this;
    }
}
