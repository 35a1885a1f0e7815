package app;

import dev.rowan.generated.Required;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Book} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class BookBuilder {
    private @Nullable Long id;

    private @Nullable String title;

    private @Nullable Genre genre;

    private @Nullable Size size;

    private @Nullable Long authorId;

    private @Nullable Long sequelId;

    private BookBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static BookBuilder book() {
        return new BookBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static BookBuilder from(Book row) {
        BookBuilder builder = new BookBuilder();
        builder.id = row.id();
        builder.title = row.title();
        builder.genre = row.genre();
        builder.size = row.size();
        builder.authorId = row.authorId();
        builder.sequelId = row.sequelId();
        return builder;
    }

    /**
     * Sets {@link Book#id()}.
     */
    public BookBuilder id(@Nullable Long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Book#title()}.
     */
    public BookBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets {@link Book#genre()}.
     */
    public BookBuilder genre(Genre genre) {
        this.genre = genre;
        return this;
    }

    /**
     * Sets {@link Book#size()}.
     */
    public BookBuilder size(Size size) {
        this.size = size;
        return this;
    }

    /**
     * Sets {@link Book#authorId()}.
     */
    public BookBuilder authorId(long authorId) {
        this.authorId = authorId;
        return this;
    }

    /**
     * Sets {@link Book#sequelId()}.
     */
    public BookBuilder sequelId(@Nullable Long sequelId) {
        this.sequelId = sequelId;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Book build() {
        Required.all("BookBuilder", "title", title, "genre", genre, "size", size,
                "authorId", authorId);
        return new Book(
                id,
                title,
                genre,
                size,
                authorId,
                sequelId);
    }
}
