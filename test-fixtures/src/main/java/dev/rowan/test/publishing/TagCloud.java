package dev.rowan.test.publishing;

import dev.rowan.annotation.Count;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post with everything around it, most of which may not be there. The key is left out. */
@Shape(of = Post.class)
public record TagCloud(
        PostStatus status,
        List<Tag> tags,
        @From("author.username") String writer,
        @From("category.parent.name") @Nullable String field,
        @Nullable User editor,
        Optional<Category> category,
        @Count("comments") long comments,
        @From("comments") @Where("liked") @Top(1) List<Comment> best) {
    /** Copies the lists, as records do that trust nobody. */
    public TagCloud {
        tags = List.copyOf(tags);
        best = List.copyOf(best);
    }

    static Condition liked(CommentTable comment) {
        return comment.likes.gt(2);
    }
}
