package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Session;
import dev.rowan.SessionOptions;
import dev.rowan.TxOptions;
import dev.rowan.error.UniqueViolation;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostBuilder;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.session.ChangedColumn;
import dev.rowan.session.ChangedRecord;
import dev.rowan.session.FlushFailure;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void fill(Database db, CapturedStatements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void work(Database db, CapturedStatements statements) {
        long id = db.one(select(USER).where(USER.username.eq("ann"))).id();
        statements.clear();
        // snippet: work
        db.inSession(session -> {
            User ann = session.get(USER, id); // read once
            session.update(USER, UserBuilder.from(ann).bio("Writes").build());
            session.get(USER, id).bio(); // "Writes": the record as the session has it
        }); // update users set bio = ?, updated_at = ?, version = ? where id = ? and version = ?; committed
        // end
        statements.assertStatements(2);
        assertThat(db.get(USER, id).bio()).isEqualTo("Writes");
    }

    @Test
    void adding(Database db, CapturedStatements statements) {
        User newcomer = user("cid");
        // snippet: add
        Pending<User> cid = db.inSession(session -> {
            Pending<User> added = session.add(USER, newcomer); // its key is not known yet
            session.add(POST, post("First"), POST.author.to(added)); // and taken when both are written
            session.add(POST, post("Second"), POST.author.to(added));
            return added;
        }); // two statements
        long key = cid.value().id();
        // end
        statements.assertStatements(2);
        assertThat(db.list(select(POST.title).where(POST.authorId.eq(key)))).containsExactly("First", "Second");
    }

    @Test
    void removing(Database db) {
        // snippet: remove
        db.inSession(session -> {
            User bob = session.one(select(USER).where(USER.username.eq("bob")));
            session.remove(USER, bob); // his posts go by the database's ON DELETE CASCADE
            session.count(POST); // flushes first, since it could see that
        });
        // end
        assertThat(db.list(select(POST.title))).containsExactlyInAnyOrder("On rowans", "On oaks");
    }

    @Test
    void merging(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        User sent = UserBuilder.from(ann).bio("Sent back by a browser").build();
        User before = ann;
        // snippet: merge
        db.inSession(session -> {
            session.merge(USER, sent); // reads the row unless it is known, then updates or inserts; checks the version
            session.flush();
            session.update(USER, sent, UserBuilder.from(sent).bio(null).build()); // or say what was there before
        });
        // end
        assertThat(db.get(USER, before.id()).bio()).isNull();
    }

    @Test
    void looking(Database db) {
        db.inSession(session -> {
            User ann = session.one(select(USER).where(USER.username.eq("ann")));
            session.update(USER, UserBuilder.from(ann).bio("Writes").build());
            // snippet: look
            for (ChangedRecord record : session.changed()) {
                for (ChangedColumn column : record.columns()) {
                    log.add(column.column() + ": " + column.before() + " -> " + column.after());
                }
            }
            RecordState state = session.state(USER, ann); // CHANGED; others are PENDING, CLEAN, REMOVED, DETACHED
            session.refresh(USER, ann); // reads it anew, and forgets the change
            session.detach(USER, ann); // forgets it altogether; the next get reads it
            // end
            assertThat(state).isEqualTo(RecordState.CHANGED);
        });
        assertThat(log).containsExactly("bio: null -> Writes");
    }

    @Test
    void parts(Database db) {
        // snippet: part
        db.inSession(session -> {
            Pending<User> dan = session.add(USER, user("dan"));
            try {
                session.inSession(
                        part -> { // a savepoint
                            part.update(
                                    dan,
                                    UserBuilder.from(dan.value()).bio("Never").build());
                            part.flush();
                            throw new IllegalStateException("not this part");
                        });
            } catch (IllegalStateException e) {
                // rows and session are as before: dan waits to be added, without a bio
            }
        });
        // end
        assertThat(db.one(select(USER).where(USER.username.eq("dan"))).bio()).isNull();
    }

    @Test
    void failures(Database db) {
        // snippet: failure
        try (Session session = db.openSession()) {
            session.add(USER, user("ann")); // there is one already
            try {
                session.commit();
            } catch (UniqueViolation e) {
                FlushFailure where = Objects.requireNonNull(session.failure());
                log.add(where.action() + " of " + where.table()); // where.records() has the records
                session.rollback(); // until then nothing else is done
            }
            session.add(USER, user("eve"));
            session.commit();
        }
        // end
        assertThat(log).containsExactly("insert of users");
        assertThat(db.count(USER)).isEqualTo(3);
    }

    @Test
    void options(Database db) {
        // snippet: options
        SessionOptions careful = SessionOptions.defaults()
                .transaction(TxOptions.serializable().retrying(3))
                .toleratingMissing(); // rows that are gone meanwhile are taken for done; other versions are not
        db.inSession(careful, session -> {
            for (Post post : session.list(select(POST).where(POST.status.eq(PostStatus.DRAFT)))) {
                session.update(
                        POST,
                        PostBuilder.from(post).status(PostStatus.PUBLISHED).build());
            }
        }); // one batch
        // end
        assertThat(db.exists(select(POST).where(POST.status.eq(PostStatus.DRAFT))))
                .isFalse();
    }

    @Test
    void unread(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        User changed = UserBuilder.from(ann).balance(BigDecimal.TEN).version(7).build();
        assertThatThrownBy(() -> db.inSession(session -> {
                    session.get(USER, ann.id());
                    session.update(USER, changed);
                }))
                .hasMessageContaining("version");
    }

    private static User user(String name) {
        return UserBuilder.user()
                .username(name)
                .email(new Email(name + "@example.org"))
                .build();
    }

    private static Post post(String title) {
        return PostBuilder.post().title(title).body("...").authorId(0).build();
    }
}
