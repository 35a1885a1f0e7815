package dev.rowan.test.publishing;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** That a post has a tag: nothing but a join table. */
@Table(name = "post_tags")
public record PostTag(
        @Id @References(value = Post.class, onDelete = ForeignKeyAction.CASCADE)
        long postId,

        @Id @References(Tag.class) long tagId) {}
