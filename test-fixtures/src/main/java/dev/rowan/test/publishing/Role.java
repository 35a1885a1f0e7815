package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** What a user may do. */
@Table(name = "roles")
@ManyToMany(name = "users", target = User.class, through = UserRole.class, targetBy = "user", orderBy = "username")
public record Role(
        @Id @Generated long id, @Unique @Column(length = 50) String name) {}
