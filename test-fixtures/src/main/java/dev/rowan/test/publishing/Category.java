package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A tree of subjects. */
// snippet: category
@Table(name = "categories")
@HasMany(name = "children", target = Category.class, orderBy = "name")
@HasMany(name = "posts", target = Post.class)
public record Category(
        @Id @Generated long id,
        @Column(length = 50) String name,
        @References(Category.class) @Nullable Long parentId) {}
// end
