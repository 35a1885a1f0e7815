package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Ticket.Wish} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_WishBuilder {
    private int version = 0;

    private @Nullable String title;

    private long id = 0L;

    private int votes = 1;

    private @Nullable Long proofId;

    private @Nullable Long causeId;

    private Ticket_WishBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Ticket_WishBuilder wish() {
        return new Ticket_WishBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Ticket_WishBuilder from(Ticket.Wish row) {
        Ticket_WishBuilder builder = new Ticket_WishBuilder();
        builder.version = row.version();
        builder.title = row.title();
        builder.id = row.id();
        builder.votes = row.votes();
        builder.proofId = row.proofId();
        builder.causeId = row.causeId();
        return builder;
    }

    /**
     * Sets {@link Ticket.Wish#version()}.
     */
    public Ticket_WishBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#title()}.
     */
    public Ticket_WishBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#id()}.
     */
    public Ticket_WishBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#votes()}.
     */
    public Ticket_WishBuilder votes(int votes) {
        this.votes = votes;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#proofId()}.
     */
    public Ticket_WishBuilder proofId(@Nullable Long proofId) {
        this.proofId = proofId;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#causeId()}.
     */
    public Ticket_WishBuilder causeId(@Nullable Long causeId) {
        this.causeId = causeId;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Ticket.Wish build() {
        Required.all("Ticket.Wish", "title", title);
        return new Ticket.Wish(
                version,
                title,
                id,
                votes,
                proofId,
                causeId);
    }
}
