package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link OrderLine} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class OrderLineBuilder {
    private @Nullable LineId id;

    private @Nullable Integer quantity;

    private OrderLineBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static OrderLineBuilder orderLine() {
        return new OrderLineBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static OrderLineBuilder from(OrderLine row) {
        OrderLineBuilder builder = new OrderLineBuilder();
        builder.id = row.id();
        builder.quantity = row.quantity();
        return builder;
    }

    /**
     * Sets {@link OrderLine#id()}.
     */
    public OrderLineBuilder id(LineId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link OrderLine#quantity()}.
     */
    public OrderLineBuilder quantity(int quantity) {
        this.quantity = quantity;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public OrderLine build() {
        Required.all("OrderLineBuilder", "id", id, "quantity", quantity);
        return new OrderLine(
                id,
                quantity);
    }
}
