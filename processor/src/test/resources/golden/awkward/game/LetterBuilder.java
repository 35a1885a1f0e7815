package game;

import dev.rowan.generated.Required;
import java.lang.Character;
import java.lang.Long;
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
public final class LetterBuilder {
    private @Nullable Long id;

    private @Nullable Character initial;

    private @Nullable Character second;

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
        builder.initial = row.initial();
        builder.second = row.second();
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
     * Sets {@link Letter#initial()}.
     */
    public LetterBuilder initial(char initial) {
        this.initial = initial;
        return this;
    }

    /**
     * Sets {@link Letter#second()}.
     */
    public LetterBuilder second(@Nullable Character second) {
        this.second = second;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Letter build() {
        Required.all("Letter", "id", id, "initial", initial);
        return new Letter(
                id,
                initial,
                second);
    }
}
