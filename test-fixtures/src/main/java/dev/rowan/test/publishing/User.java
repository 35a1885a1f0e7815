package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.HasOne;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** Somebody who writes, edits or comments. Posts lead here by two keys, and grants of roles as well. */
// snippet: user
@Table(name = "users")
@HasOne(name = "profile", target = Profile.class, cascade = true, orphanRemoval = true)
@HasMany(name = "posts", target = Post.class, mappedBy = "author", orderBy = "title")
@HasMany(name = "edited", target = Post.class, mappedBy = "editorId")
@HasMany(name = "grants", target = UserRole.class, mappedBy = "user", cascade = true, orphanRemoval = true)
@ManyToMany(name = "roles", target = Role.class, through = UserRole.class, mappedBy = "user", orderBy = "name")
public record User(
        @Id @Generated long id, @Unique @Column(length = 50) String username, boolean active) {}
// end
