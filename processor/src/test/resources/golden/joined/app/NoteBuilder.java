package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Note} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class NoteBuilder extends RecordBuilder<Note> {
    private NoteBuilder() {
        super(NoteTable.NOTE.meta(), NoteTable.NOTE.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Note#id()}.
     */
    public NoteBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Note#ticketId()}.
     */
    public NoteBuilder ticketId(long ticketId) {
        values[1] = ticketId;
        return this;
    }

    /**
     * Sets {@link Note#text()}.
     */
    public NoteBuilder text(String text) {
        values[2] = text;
        return this;
    }
}
