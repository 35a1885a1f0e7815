package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Ticket.Bug} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_BugBuilder {
    private long id = 0L;

    private @Nullable String title;

    private @Nullable String code;

    private @Nullable Integer severity;

    private @Nullable Long proofId;

    private @Nullable Spot spot;

    private int version = 0;

    private Ticket_BugBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static Ticket_BugBuilder bug() {
        return new Ticket_BugBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static Ticket_BugBuilder from(Ticket.Bug row) {
        Ticket_BugBuilder builder = new Ticket_BugBuilder();
        builder.id = row.id();
        builder.title = row.title();
        builder.code = row.code();
        builder.severity = row.severity();
        builder.proofId = row.proofId();
        builder.spot = row.spot();
        builder.version = row.version();
        return builder;
    }

    /**
     * Sets {@link Ticket.Bug#id()}.
     */
    public Ticket_BugBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#title()}.
     */
    public Ticket_BugBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#code()}.
     */
    public Ticket_BugBuilder code(String code) {
        this.code = code;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#severity()}.
     */
    public Ticket_BugBuilder severity(int severity) {
        this.severity = severity;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#proofId()}.
     */
    public Ticket_BugBuilder proofId(@Nullable Long proofId) {
        this.proofId = proofId;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#spot()}.
     */
    public Ticket_BugBuilder spot(@Nullable Spot spot) {
        this.spot = spot;
        return this;
    }

    /**
     * Sets {@link Ticket.Bug#version()}.
     */
    public Ticket_BugBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Ticket.Bug build() {
        Required.all("Ticket_BugBuilder", "title", title, "code", code, "severity", severity);
        return new Ticket.Bug(
                id,
                title,
                code,
                severity,
                proofId,
                spot,
                version);
    }
}
