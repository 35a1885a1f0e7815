package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostCountProjection.postCount;
import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sample.guide.blog.WriterShape.WRITER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.Database;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Headline;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostBuilder;
import dev.rowan.sample.guide.blog.PostCount;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.sample.guide.blog.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's five minutes. */
class TourTest {
    @Test
    void tour() {
        String url = "jdbc:h2:mem:tour";
        // snippet: open
        try (Database db = Database.open(url)) {
            db.schema().create(BlogCatalog.TABLES);

            User ann = db.insert(
                    USER,
                    UserBuilder.user()
                            .username("ann")
                            .email(new Email("ann@example.org"))
                            .build());
            // ann.id() is the database's, ann.balance() 0.00, ann.version() 1, ann.audit().createdAt() is now
            // end
            posts(db, ann);
            read(db);
            change(db, ann);
            tree(db);
            unitOfWork(db, ann.id());
            fail(db, ann);
        }
    }

    private static void posts(Database db, User ann) {
        // snippet: batch
        List<Post> posts = db.insertAll(
                POST,
                List.of(
                        PostBuilder.post()
                                .title("On rowans")
                                .body("...")
                                .authorId(ann.id())
                                .build(),
                        PostBuilder.post()
                                .title("On oaks")
                                .body("...")
                                .authorId(ann.id())
                                .build()));
        // end
        assertThat(posts).extracting(post -> post.id().value()).containsExactly(1L, 2L);
    }

    private static void read(Database db) {
        // snippet: select
        List<User> users = db.list(select(USER)
                .where(USER.balance.ge(0), or(USER.username.startsWith("a"), USER.role.eq(Role.EDITOR)))
                .orderBy(USER.audit.createdAt.desc())
                .limit(10));

        List<PostCount> counts = db.list(select(postCount(USER.username, count(POST.id)))
                .leftJoin(POST, POST.authorId.eq(USER.id))
                .groupBy(USER.username)
                .having(count(POST.id).gt(1)));
        // end
        assertThat(users).hasSize(1);
        assertThat(counts).containsExactly(new PostCount("ann", 2));
    }

    private static void change(Database db, User ann) {
        // snippet: change
        User editor = db.update(USER, UserBuilder.from(ann).role(Role.EDITOR).build()); // version 2

        db.inTransaction(tx -> {
            tx.execute(update(POST).set(POST.status, PostStatus.PUBLISHED).where(POST.authorId.eq(editor.id())));
            tx.execute(update(USER).set(USER.balance, USER.balance.plus(10)).where(USER.id.eq(editor.id())));
        }); // committed here, or rolled back on any exception
        // end
        assertThat(db.get(USER, ann.id()).balance()).isEqualByComparingTo("10");
    }

    private static void tree(Database db) {
        // snippet: shape
        List<Writer> writers =
                db.list(select(WRITER).where(USER.posts.any(post -> post.status.eq(PostStatus.PUBLISHED))));
        int statements = WRITER.statements(); // 2, however many users and posts there are
        // end
        assertThat(statements).isEqualTo(2);
        assertThat(writers).extracting(Writer::username).containsExactly("ann");
        // snippet: save
        Writer ann = writers.get(0);
        Headline oaks = ann.posts().get(0);
        Headline limes = new Headline(oaks.id(), "On limes", oaks.status());
        db.save(WRITER, new Writer(ann.id(), ann.username(), List.of(limes))); // updates one post, deletes the other
        // end
        assertThat(db.list(select(POST.title, POST.status)))
                .extracting(row -> row.get(POST.title), row -> row.get(POST.status))
                .containsExactly(tuple("On limes", PostStatus.PUBLISHED));
    }

    private static void unitOfWork(Database db, long id) {
        // snippet: session
        db.inSession(session -> {
            User ann = session.get(USER, id);
            session.update(USER, UserBuilder.from(ann).bio("Plants rowans").build());
            session.add(
                    POST,
                    PostBuilder.post().title("On ash").body("...").authorId(id).build());
        }); // an insert, an update of the columns that differ, checked by version, and a commit
        // end
        assertThat(db.get(USER, id).bio()).isEqualTo("Plants rowans");
        assertThat(db.count(select(POST))).isEqualTo(2);
    }

    private static void fail(Database db, User ann) {
        // snippet: errors
        try {
            db.update(USER, UserBuilder.from(ann).bio("late").build()); // ann is version 1, the row is not
        } catch (StaleRecordException e) {
            // read it again, and decide
        }
        try {
            db.insert(
                    USER,
                    UserBuilder.user()
                            .username("ann")
                            .email(new Email("other@example.org"))
                            .build());
        } catch (UniqueViolation e) {
            // e.constraint() is uq_users_username
        }
        // end
    }
}
