package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Letter} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class LetterBuilder extends RecordBuilder<Letter> {
    private LetterBuilder() {
        super(LetterTable.LETTER.meta(), LetterTable.LETTER.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Letter#id()}.
     */
    public LetterBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Letter#contactId()}.
     */
    public LetterBuilder contactId(long contactId) {
        values[1] = contactId;
        return this;
    }

    /**
     * Sets {@link Letter#text()}.
     */
    public LetterBuilder text(String text) {
        values[2] = text;
        return this;
    }
}
