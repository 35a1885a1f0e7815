package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import lib.Address;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Shop} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class ShopBuilder {
    private @Nullable Long shopNumber;

    private @Nullable Address address;

    private ShopBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static ShopBuilder shop() {
        return new ShopBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static ShopBuilder from(Shop row) {
        ShopBuilder builder = new ShopBuilder();
        builder.shopNumber = row.shopNumber();
        builder.address = row.address();
        return builder;
    }

    /**
     * Sets {@link Shop#shopNumber()}.
     */
    public ShopBuilder shopNumber(long shopNumber) {
        this.shopNumber = shopNumber;
        return this;
    }

    /**
     * Sets {@link Shop#address()}.
     */
    public ShopBuilder address(Address address) {
        this.address = address;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Shop build() {
        Required.all("ShopBuilder", "shopNumber", shopNumber, "address", address);
        return new Shop(
                shopNumber,
                address);
    }
}
