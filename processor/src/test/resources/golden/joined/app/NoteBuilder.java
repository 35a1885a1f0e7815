package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Note} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class NoteBuilder {
    private long id = 0L;

    private @Nullable Long ticketId;

    private @Nullable String text;

    private NoteBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static NoteBuilder note() {
        return new NoteBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static NoteBuilder from(Note row) {
        NoteBuilder builder = new NoteBuilder();
        builder.id = row.id();
        builder.ticketId = row.ticketId();
        builder.text = row.text();
        return builder;
    }

    /**
     * Sets {@link Note#id()}.
     */
    public NoteBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Note#ticketId()}.
     */
    public NoteBuilder ticketId(long ticketId) {
        this.ticketId = ticketId;
        return this;
    }

    /**
     * Sets {@link Note#text()}.
     */
    public NoteBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Note build() {
        Required.all("Note", "ticketId", ticketId, "text", text);
        return new Note(
                id,
                ticketId,
                text);
    }
}
