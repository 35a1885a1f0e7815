package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Letter} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LetterBuilder {
    private long id = 0L;

    private @Nullable Long contactId;

    private @Nullable String text;

    private LetterBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static LetterBuilder letter() {
        return new LetterBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static LetterBuilder from(Letter row) {
        LetterBuilder builder = new LetterBuilder();
        builder.id = row.id();
        builder.contactId = row.contactId();
        builder.text = row.text();
        return builder;
    }

    /**
     * Sets {@link Letter#id()}.
     */
    public LetterBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Letter#contactId()}.
     */
    public LetterBuilder contactId(long contactId) {
        this.contactId = contactId;
        return this;
    }

    /**
     * Sets {@link Letter#text()}.
     */
    public LetterBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Letter build() {
        Required.all("Letter", "contactId", contactId, "text", text);
        return new Letter(
                id,
                contactId,
                text);
    }
}
