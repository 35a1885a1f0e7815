package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A word for posts. */
@Table(name = "tags")
@ManyToMany(name = "posts", target = Post.class, through = PostTag.class)
public record Tag(
        @Id @Generated long id, @Unique @Column(length = 50) String name) {}
