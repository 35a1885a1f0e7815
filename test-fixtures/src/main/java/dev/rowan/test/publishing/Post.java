package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A post by one user, perhaps edited by another, perhaps in a category. */
@Table(name = "posts")
@HasMany(
        name = "comments",
        target = Comment.class,
        orderBy = {"likes desc", "id"},
        cascade = true,
        orphanRemoval = true)
@ManyToMany(name = "tags", target = Tag.class, through = PostTag.class, orderBy = "name", cascade = true)
public record Post(
        @Id @Generated long id,
        @Column(length = 100) String title,
        PostStatus status,
        @References(User.class) @Index long authorId,
        @References(User.class) @Nullable Long editorId,
        @References(Category.class) @Nullable Long categoryId) {}
