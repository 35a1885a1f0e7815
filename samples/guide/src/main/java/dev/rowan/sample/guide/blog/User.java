package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. */
// snippet: user
@Table(name = "users")
@HasMany(name = "posts", target = Post.class, orderBy = "title", orphanRemoval = true)
public record User(
        @Id @Generated long id, // 0 until the database has made it
        @Unique @Column(length = 50) String username,
        Email email, // a type of your own around one column
        @Nullable String bio, // @Nullable is NULL, everything else is NOT NULL
        @Default("0.00") @Column(precision = 10, scale = 2) BigDecimal balance,
        @Default("MEMBER") Role role,
        @Embedded Audit audit, // columns that tables share
        @Version int version) {}
// end
