package dev.rowan.test.publishing;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An article as it is written: with its revisions, whose key is the article's and a number, and what is wrong with them. */
@Shape(of = Article.class, writable = true)
public record ArticleDraft(
        ArticleId id, String slug, String title, long authorId, int version, List<RevisionDraft> revisions) {
    /** A revision, told by its number in its article. */
    @Shape(of = Revision.class)
    public record RevisionDraft(int number, String note, List<CorrectionDraft> corrections) {}

    /** A correction. */
    @Shape(of = Correction.class)
    public record CorrectionDraft(long id, String remark) {}
}
