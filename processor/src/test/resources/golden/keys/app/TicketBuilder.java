package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Ticket} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TicketBuilder extends RecordBuilder<Ticket> {
    private TicketBuilder() {
        super(TicketTable.TICKET.meta(), TicketTable.TICKET.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Ticket#number()}.
     */
    public TicketBuilder number(long number) {
        values[0] = number;
        return this;
    }

    /**
     * Sets {@link Ticket#text()}.
     */
    public TicketBuilder text(String text) {
        values[1] = text;
        return this;
    }
}
