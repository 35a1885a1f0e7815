package game;

import dev.rowan.meta.RecordBuilder;
import java.lang.Character;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
     * Sets {@link Letter#initial()}.
     */
    public LetterBuilder initial(char initial) {
        values[1] = initial;
        return this;
    }

    /**
     * Sets {@link Letter#second()}.
     */
    public LetterBuilder second(@Nullable Character second) {
        values[2] = second;
        return this;
    }
}
