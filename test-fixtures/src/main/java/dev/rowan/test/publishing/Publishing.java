package dev.rowan.test.publishing;

import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static dev.rowan.test.publishing.CategoryTable.CATEGORY;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.PostTagTable.POST_TAG;
import static dev.rowan.test.publishing.ProfileTable.PROFILE;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.RoleTable.ROLE;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserRoleTable.USER_ROLE;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.test.KnownKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small stock of rows of the publishing house, whose keys are known. */
public final class Publishing {
    private Publishing() {}

    /**
     * Fills the tables, which must be empty. Keys that the server makes afterwards are others.
     *
     * @param db where they are
     */
    public static void fill(Database db) {
        db.inTransaction(Publishing::insert);
        KnownKeys.countOn(db, PublishingSchemaCatalog.TABLES);
    }

    private static void insert(Operations db) {
        db.insertAll(USER, users());
        db.insertAll(PROFILE, List.of(new Profile(1, "Write daily", "London"), new Profile(3, "Read twice", null)));
        db.insertAll(ROLE, List.of(new Role(1, "author"), new Role(2, "editor"), new Role(3, "owner")));
        db.insertAll(
                USER_ROLE,
                List.of(
                        new UserRole(1, 1, LocalDate.of(2026, 1, 1), null),
                        new UserRole(1, 3, LocalDate.of(2026, 1, 1), null),
                        new UserRole(2, 1, LocalDate.of(2026, 2, 1), 1L),
                        new UserRole(3, 2, LocalDate.of(2026, 3, 1), 1L)));
        db.insertAll(
                CATEGORY,
                List.of(
                        new Category(1, "Science", null),
                        new Category(2, "Physics", 1L),
                        new Category(3, "Optics", 2L),
                        new Category(4, "Cooking", null)));
        db.insertAll(POST, posts());
        db.insertAll(TAG, List.of(new Tag(1, "java"), new Tag(2, "sql"), new Tag(3, "unused")));
        db.insertAll(POST_TAG, List.of(new PostTag(1, 1), new PostTag(1, 2), new PostTag(2, 2), new PostTag(4, 1)));
        db.insertAll(COMMENT, comments());
        articles(db);
    }

    /** Four users; the third and the fourth write nothing, and the fourth is not active. */
    public static List<User> users() {
        return List.of(
                new User(1, "ann", true), new User(2, "bob", true), new User(3, "cy", true), new User(4, "dee", false));
    }

    /** Five posts: three by the first user, two by the second; two are edited, and two are in no category. */
    public static List<Post> posts() {
        return List.of(
                post(1, "Records", PostStatus.PUBLISHED, 1, 3L, 2L),
                post(2, "Joins", PostStatus.PUBLISHED, 1, null, 2L),
                post(3, "Drafts", PostStatus.DRAFT, 1, null, null),
                post(4, "Lenses", PostStatus.PUBLISHED, 2, 3L, 3L),
                post(5, "Soup", PostStatus.DRAFT, 2, null, null));
    }

    /** Six comments on two posts, in threads of up to three. */
    public static List<Comment> comments() {
        return List.of(
                comment(1, 1, 2L, null, "Good", 5),
                comment(2, 1, 3L, 1L, "Very good", 2),
                comment(3, 1, null, 2L, "Who are you?", 0),
                comment(4, 1, 1L, null, "Thanks", 1),
                comment(5, 4, 1L, null, "Clear", 3),
                comment(6, 4, 4L, 5L, "As glass", 3));
    }

    private static void articles(Operations db) {
        ArticleId first = new ArticleId(1);
        ArticleId second = new ArticleId(2);
        Audit now = new Audit(Instant.EPOCH, Instant.EPOCH);
        db.insertAll(
                ARTICLE,
                List.of(
                        new Article(first, "on-light", "On light", 2, now, 0),
                        new Article(second, "on-salt", "On salt", 1, now, 0)));
        db.insertAll(
                REVISION,
                List.of(
                        new Revision(first, 1, "First print"),
                        new Revision(first, 2, "Second print"),
                        new Revision(second, 1, "Proof")));
        db.insertAll(
                CORRECTION,
                List.of(
                        new Correction(1, first, 1, "A lens too many", 3L),
                        new Correction(2, first, 1, "Light is not heavy", null),
                        new Correction(3, second, 1, "Too salty", 2L)));
    }

    private static Post post(
            long id, String title, PostStatus status, long author, @Nullable Long editor, @Nullable Long category) {
        return new Post(id, title, status, author, editor, category);
    }

    private static Comment comment(
            long id, long post, @Nullable Long author, @Nullable Long parent, String body, int likes) {
        return new Comment(id, post, author, parent, body, likes);
    }
}
