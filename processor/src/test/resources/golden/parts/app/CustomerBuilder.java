package app;

import dev.rowan.generated.Required;
import java.util.Optional;
import javax.annotation.processing.Generated;
import lib.Address;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Customer} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class CustomerBuilder {
    private @Nullable Long id;

    private @Nullable String name;

    private @Nullable Address home;

    private @Nullable Address work;

    private Optional<Address> alternative = Optional.empty();

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
        builder.home = row.home();
        builder.work = row.work();
        builder.alternative = row.alternative();
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
     * Sets {@link Customer#home()}.
     */
    public CustomerBuilder home(Address home) {
        this.home = home;
        return this;
    }

    /**
     * Sets {@link Customer#work()}.
     */
    public CustomerBuilder work(@Nullable Address work) {
        this.work = work;
        return this;
    }

    /**
     * Sets {@link Customer#alternative()}.
     */
    public CustomerBuilder alternative(Optional<Address> alternative) {
        this.alternative = alternative;
        return this;
    }

    /**
     * Sets {@link Customer#alternative()}.
     */
    public CustomerBuilder alternative(Address alternative) {
        this.alternative = Optional.of(alternative);
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Customer build() {
        Required.all("CustomerBuilder", "id", id, "name", name, "home", home);
        return new Customer(
                id,
                name,
                home,
                work,
                alternative);
    }
}
