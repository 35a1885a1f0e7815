package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Ticket.Chore} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_ChoreBuilder {
    private long id = 0L;

    private @Nullable String title;

    private int version = 0;

    private Ticket_ChoreBuilder() {
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
        builder.id = row.id();
        builder.title = row.title();
        builder.version = row.version();
        return builder;
    }

    /**
     * Sets {@link Ticket.Chore#id()}.
     */
    public Ticket_ChoreBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Ticket.Chore#title()}.
     */
    public Ticket_ChoreBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets {@link Ticket.Chore#version()}.
     */
    public Ticket_ChoreBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Ticket.Chore build() {
        Required.all("Ticket.Chore", "title", title);
        return new Ticket.Chore(
                id,
                title,
                version);
    }
}
