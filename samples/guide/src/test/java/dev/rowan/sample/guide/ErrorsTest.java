package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.PostBuilder;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    // snippet: register
    static String register(Database db, String username, Email email) {
        try {
            db.insert(USER, UserBuilder.user().username(username).email(email).build());
            return "welcome";
        } catch (UniqueViolation e) {
            return "uq_users_username".equals(e.constraint()) ? "that name is taken" : "you are here already";
        }
    }
    // end

    @Test
    void constraints(Database db) {
        assertThat(register(db, "cid", new Email("cid@example.org"))).isEqualTo("welcome");
        assertThat(register(db, "cid", new Email("cid@example.org"))).isEqualTo("that name is taken");
    }

    @Test
    void messages(Database db) {
        String message = "";
        // snippet: message
        try {
            db.insert(
                    POST,
                    PostBuilder.post().title("Lost").body("...").authorId(99).build());
        } catch (ForeignKeyViolation e) {
            message = e.getMessage(); // says constraint, table, SQL state and SQL; never "Lost", and never 99
        }
        // end

        assertThat(message).contains("fk_posts_author_id", "insert into posts").doesNotContain("Lost", "99");
    }

    // snippet: retry
    static User rename(Database db, long id, String name) {
        while (true) {
            User user = db.get(USER, id);
            try {
                return db.update(
                        USER, user, UserBuilder.from(user).username(name).build());
            } catch (StaleRecordException e) {
                // somebody was faster: once more, with what is there now
            }
        }
    }
    // end

    @Test
    void stale(Database db) {
        long id = db.one(select(USER.id).where(USER.username.eq("ann")));

        assertThat(rename(db, id, "anne").version()).isEqualTo(2);
    }

    @Test
    void notFound(Database db) {
        boolean missed = false;
        // snippet: notfound
        try {
            db.get(USER, 99L);
        } catch (NotFoundException e) {
            missed = true;
        }
        boolean absent = db.find(USER, 99L).isEmpty(); // where absence is no error
        // end

        assertThat(missed).isTrue();
        assertThat(absent).isTrue();
    }
}
