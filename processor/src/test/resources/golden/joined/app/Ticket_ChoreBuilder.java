package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Ticket.Chore} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_ChoreBuilder extends RecordBuilder<Ticket.Chore> {
    private Ticket_ChoreBuilder() {
        super(Ticket_ChoreTable.CHORE.meta(), Ticket_ChoreTable.CHORE.mapping());
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Ticket_ChoreBuilder chore() {
        return new Ticket_ChoreBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Ticket_ChoreBuilder from(Ticket.Chore row) {
        Ticket_ChoreBuilder builder = new Ticket_ChoreBuilder();
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Ticket.Chore#id()}.
     */
    public Ticket_ChoreBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Ticket.Chore#title()}.
     */
    public Ticket_ChoreBuilder title(String title) {
        values[1] = title;
        return this;
    }

    /**
     * Sets {@link Ticket.Chore#version()}.
     */
    public Ticket_ChoreBuilder version(int version) {
        values[2] = version;
        return this;
    }
}
