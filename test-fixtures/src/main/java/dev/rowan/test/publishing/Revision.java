package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A state of an article, by a key of two columns, one of which has a type of its own. */
@Table(name = "revisions")
@HasMany(name = "corrections", target = Correction.class)
public record Revision(
        @Id @References(Article.class) ArticleId articleId,
        @Id int number,
        @Column(length = 200) String note) {}
