package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Document} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class DocumentBuilder {
    private Document. @Nullable DocumentId id;

    private @Nullable String title;

    private DocumentBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static DocumentBuilder document() {
        return new DocumentBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static DocumentBuilder from(Document row) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.id = row.id();
        builder.title = row.title();
        return builder;
    }

    /**
     * Sets {@link Document#id()}.
     */
    public DocumentBuilder id(Document. @Nullable DocumentId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Document#title()}.
     */
    public DocumentBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Document build() {
        Required.all("Document", "title", title);
        return new Document(
                id,
                title);
    }
}
