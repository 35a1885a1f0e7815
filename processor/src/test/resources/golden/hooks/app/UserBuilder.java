package app;

import dev.rowan.generated.Required;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link User} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class UserBuilder {
    private long id = 0L;

    private @Nullable String name;

    private Optional<Email> email = Optional.empty();

    private @Nullable Double score;

    private @Nullable Short rank;

    private @Nullable List<String> tags;

    private @Nullable Map<String, String> notes;

    private @Nullable Home home;

    private @Nullable String alias;

    private UserBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static UserBuilder user() {
        return new UserBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static UserBuilder from(User row) {
        UserBuilder builder = new UserBuilder();
        builder.id = row.id();
        builder.name = row.name();
        builder.email = row.email();
        builder.score = row.score();
        builder.rank = row.rank();
        builder.tags = row.tags();
        builder.notes = row.notes();
        builder.home = row.home();
        builder.alias = row.alias();
        return builder;
    }

    /**
     * Sets {@link User#id()}.
     */
    public UserBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link User#name()}.
     */
    public UserBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link User#email()}.
     */
    public UserBuilder email(Optional<Email> email) {
        this.email = email;
        return this;
    }

    /**
     * Sets {@link User#email()}.
     */
    public UserBuilder email(Email email) {
        this.email = Optional.of(email);
        return this;
    }

    /**
     * Sets {@link User#score()}.
     */
    public UserBuilder score(@Nullable Double score) {
        this.score = score;
        return this;
    }

    /**
     * Sets {@link User#rank()}.
     */
    public UserBuilder rank(short rank) {
        this.rank = rank;
        return this;
    }

    /**
     * Sets {@link User#tags()}.
     */
    public UserBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * Sets {@link User#notes()}.
     */
    public UserBuilder notes(@Nullable Map<String, String> notes) {
        this.notes = notes;
        return this;
    }

    /**
     * Sets {@link User#home()}.
     */
    public UserBuilder home(@Nullable Home home) {
        this.home = home;
        return this;
    }

    /**
     * Sets {@link User#alias()}.
     */
    public UserBuilder alias(@Nullable String alias) {
        this.alias = alias;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public User build() {
        Required.all("UserBuilder", "name", name, "rank", rank, "tags", tags);
        return new User(
                id,
                name,
                email,
                score,
                rank,
                tags,
                notes,
                home,
                alias);
    }
}
