package dev.rowan.test.publishing;

import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.publishing.CategoryTable.CATEGORY;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CommentThreadShape.COMMENT_THREAD;
import static dev.rowan.test.publishing.EssayTable.ESSAY;
import static dev.rowan.test.publishing.RoleTable.ROLE;
import static dev.rowan.test.publishing.UserPostsProjection.userPosts;
import static dev.rowan.test.publishing.UserRoleTable.USER_ROLE;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.Operations;
import java.time.LocalDate;
import java.util.List;

/** What a publishing house asks its database, and does to it. */
public final class Editing {
    private final Operations db;

    /** In a database, or in a transaction. */
    public Editing(Operations db) {
        this.db = db;
    }

    /** All users with the number of their posts, those without posts too: one statement. */
    // snippet: counts
    public List<UserPosts> usersWithPosts() {
        return db.list(select(userPosts(USER.username, USER.posts.count()))
                .orderBy(USER.posts.count().desc(), USER.username));
    }
    // end

    /** Who may do something, by a role that was granted since a day. */
    // snippet: grants
    public List<User> with(String role, LocalDate since) {
        return db.list(select(USER)
                .where(USER.grants.any(grant -> grant.role().name.eq(role).and(grant.grantedOn.ge(since))))
                .orderBy(USER.username));
    }
    // end

    /** Grants a role, in the name of another user. */
    // snippet: grant
    public UserRole grant(long userId, String role, LocalDate on, long byId) {
        long roleId = db.one(select(ROLE.id).where(ROLE.name.eq(role)));
        return db.upsert(USER_ROLE, new UserRole(userId, roleId, on, byId));
    }
    // end

    /** The comments on a post as threads: a statement for each level that there is. */
    // snippet: threads
    public List<CommentThread> threads(long postId) {
        return db.list(select(COMMENT_THREAD)
                .where(COMMENT.postId.eq(postId), COMMENT.parentId.isNull())
                .orderBy(COMMENT.id));
    }
    // end

    /** The names of a category and of those above it, from the top: one statement. */
    // snippet: path
    public List<String> path(long categoryId) {
        var depth = value(0).alias("depth");
        var up = recursive(
                "up",
                select(CATEGORY.id, CATEGORY.name, CATEGORY.parentId, depth).where(CATEGORY.id.eq(categoryId)),
                below -> select(
                                CATEGORY.id,
                                CATEGORY.name,
                                CATEGORY.parentId,
                                below.get(depth).plus(1))
                        .join(below, below.get(CATEGORY.parentId).eq(CATEGORY.id)));
        return db.list(select(up.get(CATEGORY.name)).orderBy(up.get(depth).desc()));
    }
    // end

    /** Publishes an essay, whose hook makes the slug. */
    // snippet: publish
    public Essay publish(long authorId, String title) {
        return db.insert(
                ESSAY,
                EssayBuilder.essay().title(title).slug("").authorId(authorId).build());
    }
    // end

    /** Takes an essay away, so that nobody sees it any more. */
    public void withdraw(Essay essay) {
        db.delete(ESSAY, essay);
    }

    /** What was taken away. */
    // snippet: withdrawn
    public List<Essay> withdrawn() {
        return db.list(select(ESSAY)
                .where(ESSAY.withdrawnAt.isNotNull())
                .withDeleted("the archive lists what was withdrawn")
                .orderBy(ESSAY.id));
    }
    // end
}
