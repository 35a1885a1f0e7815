package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A comment on a post, perhaps a reply to another, perhaps by nobody who is known. */
// snippet: comment
@Table(name = "comments")
@HasMany(name = "replies", target = Comment.class, orderBy = "id")
public record Comment(
        @Id @Generated long id,

        @References(value = Post.class, onDelete = ForeignKeyAction.CASCADE)
        long postId,

        @References(User.class) @Nullable Long authorId,
        @References(Comment.class) @Nullable Long parentId,
        @Column(length = 500) String body,
        int likes) {}
// end
