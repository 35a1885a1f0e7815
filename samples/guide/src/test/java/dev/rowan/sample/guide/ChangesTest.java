package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Profile;
import dev.rowan.sample.guide.blog.ProfileInput;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.sql.Update;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangesTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db, CapturedStatements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void records(Database db) {
        // snippet: insert
        User cid = db.insert(
                USER,
                UserBuilder.user()
                        .username("cid")
                        .email(new Email("cid@example.org"))
                        .build());
        // as it is stored: with its key, its defaults, version 1 and its times
        // end
        // snippet: update
        User renamed = UserBuilder.from(cid).username("cyd").build();
        User stored = db.update(USER, renamed); // every column; checks and moves the version
        // end
        // snippet: diff
        User funny = UserBuilder.from(stored).bio("Fun").build();
        User changed = db.update(USER, stored, funny); // only the columns that differ; nothing if none does
        // end
        // snippet: delete
        db.delete(USER, changed); // checks the version as well
        boolean wasThere = db.deleteByKey(USER, cid.id());
        // end

        assertThat(changed.version()).isEqualTo(3);
        assertThat(wasThere).isFalse();
    }

    @Test
    void batches(Database db) {
        List<User> users = IntStream.range(0, 1000)
                .mapToObj(i -> UserBuilder.user()
                        .username("user" + i)
                        .email(new Email(i + "@example.org"))
                        .build())
                .toList();
        // snippet: batch
        List<User> stored = db.insertAll(USER, users); // all or none; in the same order, with their keys
        // end

        assertThat(stored).hasSize(1000).doesNotHaveDuplicates().noneMatch(user -> user.id() == 0);
    }

    @Test
    void upserts(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        // snippet: upsert
        User byKey = db.upsert(USER, UserBuilder.from(ann).bio("Writes").build());
        User byName = db.upsert(
                USER,
                UserBuilder.user()
                        .username("ann")
                        .email(new Email("new@example.org"))
                        .build(),
                USER.username); // a column with a unique constraint
        // end

        assertThat(byKey.id()).isEqualTo(ann.id());
        assertThat(byName.id()).isEqualTo(ann.id());
    }

    @Test
    void statements(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        // snippet: statements
        long published = db.execute(update(POST)
                .set(POST.status, PostStatus.PUBLISHED)
                .where(POST.authorId.eq(ann.id()), POST.status.eq(PostStatus.DRAFT)));

        db.execute(update(USER)
                .set(USER.balance, USER.balance.plus(5))
                .setNull(USER.bio)
                .everyRow());

        db.execute(deleteFrom(POST).where(POST.title.eq("Why?")));
        // end

        assertThat(published).isEqualTo(1);
        assertThat(db.list(select(USER.balance))).containsOnly(new BigDecimal("5.00"));
        assertThat(db.count(POST)).isEqualTo(2);
    }

    @Test
    void values(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        // snippet: inputrecord
        Profile profile = new Profile(new Email("ann@example.com"), "Writes");
        db.execute(update(USER).set(ProfileInput.values(profile)).where(USER.id.eq(ann.id())));
        // end
        // snippet: map
        Map<String, Object> fields = Map.of("bio", "Reads"); // such as the body of a PATCH
        Update<User> patch = update(USER).set(USER.values(fields)).where(USER.id.eq(ann.id()));
        // end
        db.execute(patch);

        User stored = db.get(USER, ann.id());
        assertThat(stored.email()).isEqualTo(new Email("ann@example.com"));
        assertThat(stored.bio()).isEqualTo("Reads");
    }

    @Test
    void insertsValues(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        Post first = db.first(select(POST).limit(1));
        // snippet: insertvalues
        db.execute(insertInto(POST)
                .set(POST.title, "On elms")
                .set(POST.body, "...")
                .set(POST.authorId, ann.id())
                .set(POST.tags, List.of("trees"))
                .set(POST.audit.createdAt, first.audit().createdAt())
                .set(POST.audit.updatedAt, first.audit().updatedAt())
                .set(POST.version, 1)); // what is not set takes its default
        // end

        assertThat(db.one(select(POST).where(POST.title.eq("On elms"))).status())
                .isEqualTo(PostStatus.DRAFT);
    }
}
