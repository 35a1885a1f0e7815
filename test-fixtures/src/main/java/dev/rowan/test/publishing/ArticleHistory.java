package dev.rowan.test.publishing;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An article with its revisions and what was wrong with them, by keys that are no plain numbers. */
@Shape(of = Article.class)
public record ArticleHistory(String slug, Audit audit, AuthorWork author, List<RevisionNote> revisions) {
    /** A revision with its corrections. */
    @Shape(of = Revision.class)
    public record RevisionNote(int number, String note, List<Correction> corrections) {}

    /** An author with the roles and the posts. */
    @Shape(of = User.class)
    public record AuthorWork(String username, List<Role> roles, List<Post> posts) {}
}
