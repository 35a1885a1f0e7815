package app;

import dev.rowan.generated.Required;
import java.math.BigDecimal;
import java.time.Instant;
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
    private @Nullable Long id;

    private @Nullable String username;

    private @Nullable String bio;

    private Optional<String> website = Optional.empty();

    private BigDecimal balance = new BigDecimal("0.00");

    private @Nullable Role role;

    private @Nullable Boolean active;

    private @Nullable Audit audit;

    private int version = 0;

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
        builder.username = row.username();
        builder.bio = row.bio();
        builder.website = row.website();
        builder.balance = row.balance();
        builder.role = row.role();
        builder.active = row.active();
        builder.audit = row.audit();
        builder.version = row.version();
        return builder;
    }

    /**
     * Sets {@link User#id()}.
     */
    public UserBuilder id(@Nullable Long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link User#username()}.
     */
    public UserBuilder username(String username) {
        this.username = username;
        return this;
    }

    /**
     * Sets {@link User#bio()}.
     */
    public UserBuilder bio(@Nullable String bio) {
        this.bio = bio;
        return this;
    }

    /**
     * Sets {@link User#website()}.
     */
    public UserBuilder website(Optional<String> website) {
        this.website = website;
        return this;
    }

    /**
     * Sets {@link User#website()}.
     */
    public UserBuilder website(String website) {
        this.website = Optional.of(website);
        return this;
    }

    /**
     * Sets {@link User#balance()}.
     */
    public UserBuilder balance(BigDecimal balance) {
        this.balance = balance;
        return this;
    }

    /**
     * Sets {@link User#role()}.
     */
    public UserBuilder role(Role role) {
        this.role = role;
        return this;
    }

    /**
     * Sets {@link User#active()}.
     */
    public UserBuilder active(boolean active) {
        this.active = active;
        return this;
    }

    /**
     * Sets {@link User#audit()}.
     */
    public UserBuilder audit(Audit audit) {
        this.audit = audit;
        return this;
    }

    /**
     * Sets {@link User#version()}.
     */
    public UserBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public User build() {
        Required.all("UserBuilder", "username", username, "role", role, "active", active);
        return new User(
                id,
                username,
                bio,
                website,
                balance,
                role,
                active,
                audit == null ? new Audit(Instant.EPOCH, Instant.EPOCH) : audit,
                version);
    }
}
