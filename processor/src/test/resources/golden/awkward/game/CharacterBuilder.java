package game;

import dev.rowan.generated.Required;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Character} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CharacterBuilder {
    private @Nullable Long id;

    private @Nullable String name;

    private CharacterBuilder() {
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
        builder.id = row.id();
        builder.name = row.name();
        return builder;
    }

    /**
     * Sets {@link Character#id()}.
     */
    public CharacterBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Character#name()}.
     */
    public CharacterBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Character build() {
        Required.all("Character", "id", id, "name", name);
        return new Character(
                id,
                name);
    }
}
