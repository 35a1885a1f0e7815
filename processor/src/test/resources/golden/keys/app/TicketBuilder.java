package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Ticket} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TicketBuilder {
    private long number = 0L;

    private @Nullable String text;

    private TicketBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static TicketBuilder ticket() {
        return new TicketBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static TicketBuilder from(Ticket row) {
        TicketBuilder builder = new TicketBuilder();
        builder.number = row.number();
        builder.text = row.text();
        return builder;
    }

    /**
     * Sets {@link Ticket#number()}.
     */
    public TicketBuilder number(long number) {
        this.number = number;
        return this;
    }

    /**
     * Sets {@link Ticket#text()}.
     */
    public TicketBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Ticket build() {
        Required.all("Ticket", "text", text);
        return new Ticket(
                number,
                text);
    }
}
