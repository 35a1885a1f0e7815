package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Ticket.Wish} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_WishBuilder extends RecordBuilder<Ticket.Wish> {
    private Ticket_WishBuilder() {
        super(Ticket_WishTable.WISH.meta(), Ticket_WishTable.WISH.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Ticket.Wish#version()}.
     */
    public Ticket_WishBuilder version(int version) {
        values[0] = version;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#title()}.
     */
    public Ticket_WishBuilder title(String title) {
        values[1] = title;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#id()}.
     */
    public Ticket_WishBuilder id(long id) {
        values[2] = id;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#votes()}.
     */
    public Ticket_WishBuilder votes(int votes) {
        values[3] = votes;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#proofId()}.
     */
    public Ticket_WishBuilder proofId(@Nullable Long proofId) {
        values[4] = proofId;
        return this;
    }

    /**
     * Sets {@link Ticket.Wish#causeId()}.
     */
    public Ticket_WishBuilder causeId(@Nullable Long causeId) {
        values[5] = causeId;
        return this;
    }
}
