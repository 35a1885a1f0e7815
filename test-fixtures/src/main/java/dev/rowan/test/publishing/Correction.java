package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A correction of a revision, which is known by two columns; perhaps one that another revision takes in. */
@Table(name = "corrections")
@ForeignKey(
        value = Revision.class,
        columns = {"articleId", "number"})
public record Correction(
        @Id @Generated long id,
        @References(Article.class) ArticleId articleId,
        int number,
        @Column(length = 200) String remark,
        @References(User.class) @Nullable Long userId) {}
