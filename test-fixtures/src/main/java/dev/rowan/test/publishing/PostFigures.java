package dev.rowan.test.publishing;

import dev.rowan.annotation.Avg;
import dev.rowan.annotation.Count;
import dev.rowan.annotation.Exists;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Max;
import dev.rowan.annotation.Min;
import dev.rowan.annotation.OrderBy;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Sum;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post in figures of its comments, and some of them in orders of their own. */
@Shape(of = Post.class)
public record PostFigures(
        String title,
        @Sum("comments.likes") long likes,
        @Sum("comments.likes") @Where("popular") @Nullable Long popularLikes,
        @Avg("comments.likes") @Nullable BigDecimal mean,
        @Min("comments.likes") @Nullable Integer fewest,
        @Max("comments.author.username") @Nullable String lastOf,
        @Max("tags.name") @Where("named") @Nullable String lastTag,
        @Exists("comments") boolean discussed,
        @Count("comments") @Where("popular") long popular,

        @From("comments") @OrderBy({"author.username desc", "id"}) @Where("known")
        List<CommentLine> byName,

        @From("comments")
        @Top(
                value = 2,
                by = {"likes", "id"})
        @OrderBy("body")
        List<Comment> least) {
    static Condition popular(CommentTable comment) {
        return comment.likes.gt(1);
    }

    static Condition known(CommentTable comment) {
        return comment.authorId.isNotNull();
    }

    static Condition named(TagTable tag) {
        return tag.name.ne("sql");
    }
}
