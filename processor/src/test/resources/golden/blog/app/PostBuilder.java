package app;

import dev.rowan.meta.RecordBuilder;
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
public final class PostBuilder extends RecordBuilder<Post> {
    private PostBuilder() {
        super(PostTable.POST.meta(), PostTable.POST.mapping());
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
        builder.takeAll(row);
        return builder;
    }

    /**
     * Sets {@link Post#id()}.
     */
    public PostBuilder id(long id) {
        values[0] = id;
        return this;
    }

    /**
     * Sets {@link Post#title()}.
     */
    public PostBuilder title(String title) {
        values[1] = title;
        return this;
    }

    /**
     * Sets {@link Post#authorId()}.
     */
    public PostBuilder authorId(long authorId) {
        values[2] = authorId;
        return this;
    }

    /**
     * Sets {@link Post#editorId()}.
     */
    public PostBuilder editorId(@Nullable Long editorId) {
        values[3] = editorId;
        return this;
    }

    /**
     * Sets {@link Post#tags()}.
     */
    public PostBuilder tags(List<String> tags) {
        values[4] = tags;
        return this;
    }

    /**
     * Sets {@link Post#attributes()}.
     */
    public PostBuilder attributes(Map<String, Object> attributes) {
        values[5] = attributes;
        return this;
    }
}
