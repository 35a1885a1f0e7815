package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;

/** An article with a key of its own type, known to the world by its slug. */
@Table(name = "articles")
@HasMany(name = "revisions", target = Revision.class, orderBy = "number", cascade = true, orphanRemoval = true)
public record Article(
        @Id @Generated ArticleId id,
        @Unique @Column(length = 80) String slug,
        @Column(length = 200) String title,
        @References(User.class) long authorId,
        @Embedded Audit audit,
        @Version int version) {}
