package app;

import dev.rowan.meta.RecordBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Document} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class DocumentBuilder extends RecordBuilder<Document> {
    private DocumentBuilder() {
        super(DocumentTable.DOCUMENT.meta(), DocumentTable.DOCUMENT.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Document#id()}.
     */
    public DocumentBuilder id(Document. @Nullable DocumentId id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Document#title()}.
     */
    public DocumentBuilder title(String title) {
        values[1] = title;
        return this;
    }
}
