package app;

import dev.rowan.generated.Required;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Customer} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CustomerBuilder {
    private long id = 0L;

    private @Nullable String name;

    private @Nullable String email;

    private @Nullable BigDecimal credit;

    private @Nullable String note;

    private @Nullable Place home;

    private Customer. @Nullable Rank rank;

    private int version = 0;

    private CustomerBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static CustomerBuilder customer() {
        return new CustomerBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static CustomerBuilder from(Customer row) {
        CustomerBuilder builder = new CustomerBuilder();
        builder.id = row.id();
        builder.name = row.name();
        builder.email = row.email();
        builder.credit = row.credit();
        builder.note = row.note();
        builder.home = row.home();
        builder.rank = row.rank();
        builder.version = row.version();
        return builder;
    }

    /**
     * Sets {@link Customer#id()}.
     */
    public CustomerBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Customer#name()}.
     */
    public CustomerBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets {@link Customer#email()}.
     */
    public CustomerBuilder email(String email) {
        this.email = email;
        return this;
    }

    /**
     * Sets {@link Customer#credit()}.
     */
    public CustomerBuilder credit(@Nullable BigDecimal credit) {
        this.credit = credit;
        return this;
    }

    /**
     * Sets {@link Customer#note()}.
     */
    public CustomerBuilder note(String note) {
        this.note = note;
        return this;
    }

    /**
     * Sets {@link Customer#home()}.
     */
    public CustomerBuilder home(@Nullable Place home) {
        this.home = home;
        return this;
    }

    /**
     * Sets {@link Customer#rank()}.
     */
    public CustomerBuilder rank(Customer.Rank rank) {
        this.rank = rank;
        return this;
    }

    /**
     * Sets {@link Customer#version()}.
     */
    public CustomerBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Customer build() {
        Required.all("CustomerBuilder", "name", name, "email", email, "note", note, "rank", rank);
        return new Customer(
                id,
                name,
                email,
                credit,
                note,
                home,
                rank,
                version);
    }
}
