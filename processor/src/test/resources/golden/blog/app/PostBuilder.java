package app;

import dev.rowan.generated.Required;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Post} records, one component at a time.
 */
@NullMarked
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PostBuilder {
    private long id = 0L;

    private @Nullable String title;

    private @Nullable Long authorId;

    private @Nullable Long editorId;

    private @Nullable List<String> tags;

    private @Nullable Map<String, Object> attributes;

    private PostBuilder() {
    }

    /**
     * A builder in which nothing is set but defaults.
     */
    public static PostBuilder post() {
        return new PostBuilder();
    }

    /**
     * A builder in which everything is set as in {@code row}.
     */
    public static PostBuilder from(Post row) {
        PostBuilder builder = new PostBuilder();
        builder.id = row.id();
        builder.title = row.title();
        builder.authorId = row.authorId();
        builder.editorId = row.editorId();
        builder.tags = row.tags();
        builder.attributes = row.attributes();
        return builder;
    }

    /**
     * Sets {@link Post#id()}.
     */
    public PostBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * Sets {@link Post#title()}.
     */
    public PostBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets {@link Post#authorId()}.
     */
    public PostBuilder authorId(long authorId) {
        this.authorId = authorId;
        return this;
    }

    /**
     * Sets {@link Post#editorId()}.
     */
    public PostBuilder editorId(@Nullable Long editorId) {
        this.editorId = editorId;
        return this;
    }

    /**
     * Sets {@link Post#tags()}.
     */
    public PostBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    /**
     * Sets {@link Post#attributes()}.
     */
    public PostBuilder attributes(Map<String, Object> attributes) {
        this.attributes = attributes;
        return this;
    }

    /**
     * The record.
     *
     * @throws IllegalStateException if a component that is required and has no default was left out
     */
    @SuppressWarnings("NullAway")
    public Post build() {
        Required.all("Post", "title", title, "authorId", authorId, "tags", tags,
                "attributes", attributes);
        return new Post(
                id,
                title,
                authorId,
                editorId,
                tags,
                attributes);
    }
}
