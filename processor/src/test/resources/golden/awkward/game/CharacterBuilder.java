package game;

import dev.rowan.meta.RecordBuilder;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Character} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CharacterBuilder extends RecordBuilder<Character> {
    private CharacterBuilder() {
        super(CharacterTable.CHARACTER.meta(), CharacterTable.CHARACTER.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static CharacterBuilder character() {
        return new CharacterBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static CharacterBuilder from(Character row) {
        CharacterBuilder builder = new CharacterBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Character#id()}.
     */
    public CharacterBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Character#name()}.
     */
    public CharacterBuilder name(String name) {
        values[1] = name;
        return this;
    }
}
