package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.incoming;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.table;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.BulkOptions;
import dev.rowan.Database;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Profile;
import dev.rowan.sample.guide.blog.ProfileInput;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.sql.DynamicTable;
import dev.rowan.sql.Update;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void bulk(Database db) {
        Stream<User> rows = IntStream.range(0, 25)
                .mapToObj(i -> UserBuilder.user()
                        .username("bulk" + i)
                        .email(new Email("bulk" + i + "@example.org"))
                        .build());
        List<Long> log = new ArrayList<>();
        // snippet: bulk
        BulkOptions options = BulkOptions.defaults()
                .batch(10) // rows that are in memory together
                .committingEach() // or all in one transaction, if nothing is said
                .progress(soFar -> log.add(soFar));
        long written = db.insertAll(USER, rows, options); // no keys come back
        // end
        assertThat(written).isEqualTo(25);
        assertThat(log).containsExactly(10L, 20L, 25L);
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
        // snippet: insertvalues
        db.execute(insertInto(POST)
                .set(POST.title, "On elms")
                .set(POST.body, "...")
                .set(POST.authorId, ann.id())
                .set(POST.tags, List.of("trees"))); // what is not set takes its default
        // end

        assertThat(db.one(select(POST).where(POST.title.eq("On elms"))).status())
                .isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void insertsFromQueries(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        long published = db.count(select(POST).where(POST.status.eq(PostStatus.PUBLISHED)));
        // snippet: insertselect
        long copied = db.execute(insertInto(POST)
                .set(POST.title, POST.title.concat(" (again)"))
                .set(POST.body, POST.body)
                .set(POST.authorId, ann.id())
                .set(POST.tags, List.of("again"))
                .from(select(POST).where(POST.status.eq(PostStatus.PUBLISHED))));
        // end

        assertThat(copied).isEqualTo(published).isPositive();
    }

    @Test
    void otherTables(Database db) {
        // snippet: othertables
        db.execute(update(POST)
                .join(USER, USER.id.eq(POST.authorId))
                .set(POST.title, USER.username.concat(": ").concat(POST.title))
                .where(USER.username.ne("bob")));

        db.execute(update(USER)
                .set(USER.balance, select(count()).from(POST).where(POST.authorId.eq(USER.id)))
                .everyRow());

        db.execute(deleteFrom(POST).using(USER).where(USER.id.eq(POST.authorId), USER.username.eq("bob")));
        // end

        assertThat(db.list(select(POST.title))).isNotEmpty().allMatch(title -> title.startsWith("ann: "));
        assertThat(db.one(select(USER.balance).where(USER.username.eq("ann")))).isPositive();
    }

    @Test
    void givesBack(Database db) {
        // snippet: returning
        List<Post> gone =
                db.list(deleteFrom(POST).where(POST.status.eq(PostStatus.DRAFT)).returning(POST));

        BigDecimal balance = db.one(update(USER)
                .set(USER.balance, USER.balance.plus(5))
                .where(USER.username.eq("ann"))
                .returning(USER.balance));
        // end

        assertThat(gone).isNotEmpty().allMatch(post -> post.status() == PostStatus.DRAFT);
        assertThat(balance).isEqualByComparingTo(db.one(select(USER.balance).where(USER.username.eq("ann"))));
    }

    @Test
    void upsertsByStatements(Database db) {
        db.execute(update(USER).set(USER.balance, 1).everyRow());
        // snippet: onconflict
        db.execute(insertInto(USER)
                .set(USER.username, "ann")
                .set(USER.email, new Email("other@example.org"))
                .set(USER.balance, 5)
                .onConflict(USER.username)
                .set(USER.balance, USER.balance.plus(incoming(USER.balance)))
                .where(incoming(USER.balance).gt(0)));
        // end

        assertThat(db.one(select(USER.balance).where(USER.username.eq("ann")))).isEqualByComparingTo("6");
    }

    @Test
    void findsOrCreates(Database db) {
        User ann = db.one(select(USER).where(USER.username.eq("ann")));
        // snippet: findorcreate
        User found = db.findOrCreate(
                USER,
                UserBuilder.user()
                        .username("ann")
                        .email(new Email("ann@example.net"))
                        .build(),
                USER.username);
        // end

        assertThat(found).isEqualTo(ann);
    }

    @Test
    void tablesAtRunTime(Database db) {
        // snippet: dynamictable
        DynamicTable readings = table("readings")
                .identity("id")
                .text("sensor", column -> column.length(40))
                .fractional(
                        "amount",
                        SqlTypes.DECIMAL,
                        column -> column.precision(10).scale(2))
                .unique("sensor")
                .index("amount")
                .build();
        db.schema().create(readings);
        db.insertAll(readings, List.of(Map.of("sensor", "attic", "amount", 12), Map.of("sensor", "roof", "amount", 7)));

        var amount = readings.fractional("amount", SqlTypes.DECIMAL);
        List<String> warm = db.list(select(readings.text("sensor")).where(amount.gt(10)));
        List<Map<String, Object>> rows = db.list(select(readings)); // each a map of column names
        // end
        db.schema().drop(readings);

        assertThat(warm).containsExactly("attic");
        assertThat(rows).hasSize(2);
    }
}
