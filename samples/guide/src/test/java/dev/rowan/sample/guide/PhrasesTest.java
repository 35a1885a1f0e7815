package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.anyValue;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Email;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sample.guide.blog.UserBuilder;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhrasesTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void opens() {
        // snippet: engine
        Database db = Database.configure().url("jdbc:h2:mem:phrases").echo().open();
        db.schema().create(BlogCatalog.TABLES);
        // end
        db.close();
    }

    @Test
    void gets(Database db) {
        long id = db.one(select(USER.id).where(USER.username.eq("ann")));
        // snippet: get
        @Nullable User user = db.getOrNull(USER, id); // or get(), which throws; or find(), an Optional
        // end
        // snippet: scalars
        List<User> all = db.list(select(USER).where(USER.username.eq("ann")));
        User one = db.one(select(USER).where(USER.username.eq("ann")));
        @Nullable User none = db.oneOrNull(select(USER).where(USER.username.eq("eve")));
        @Nullable User first = db.firstOrNull(select(USER).orderBy(USER.id).limit(1));
        // end

        assertThat(all).containsExactly(user);
        assertThat(one).isEqualTo(first);
        assertThat(none).isNull();
    }

    @Test
    void predicates(Database db) {
        // snippet: predicates
        List<Condition> conditions = List.of(
                USER.id.isIn(1L, 2L, 3L),
                USER.username.like("a%"),
                USER.username.ilike("A%"),
                USER.username.contains("100%"), // escaped
                USER.bio.isNull(),
                USER.balance.between(0, 100),
                or(USER.role.eq(Role.EDITOR), and(USER.balance.gt(10), not(USER.bio.isNull()))));
        // end

        for (Condition condition : conditions) {
            assertThat(db.count(select(USER).where(condition))).isNotNegative();
        }
    }

    @Test
    void shapes(Database db) {
        // snippet: page
        List<Post> page =
                db.list(select(POST).orderBy(POST.title.desc()).limit(10).offset(0));
        // end
        // snippet: join
        List<Row> rows = db.list(select(POST.title, USER.username).join(USER, USER.id.eq(POST.authorId)));
        for (Row row : rows) {
            System.out.println(row.get(POST.title) + row.get(USER.username));
        }
        // end
        // snippet: outer
        List<Row> maybe = db.list(select(USER, POST.orNull()).leftJoin(POST, POST.authorId.eq(USER.id)));
        @Nullable Post post = maybe.get(0).getOrNull(POST.orNull());
        // end
        // snippet: aliased
        var other = USER.alias("other");
        List<Row> pairs = db.list(select(USER.username, other.username).join(other, other.id.gt(USER.id)));
        // end
        // snippet: group
        var posts = count(POST.id).alias("posts");
        List<Row> counts = db.list(select(POST.authorId, posts)
                .groupBy(POST.authorId)
                .having(count(POST.id).gt(1))
                .orderBy(posts.desc()));
        long most = counts.get(0).get(posts);
        // end
        // snippet: subquery
        var written = scalar(BIGINT, select(count()).from(POST).where(POST.authorId.eq(USER.id)))
                .alias("written");
        List<Row> numbers = db.list(select(USER.username, written));
        List<User> writers = db.list(select(USER).where(exists(select(POST).where(POST.authorId.eq(USER.id)))));
        // end
        // snippet: functions
        Row row = db.one(select(max(USER.balance), count(USER.bio)));
        List<String> names = db.list(select(USER.bio.coalesce("-").upper()));
        // end
        // snippet: texts
        List<User> own = db.list(select(USER).where(USER.email.underlying().startsWith(USER.username.concat("@"))));
        List<String> domains = db.list(select(USER.email
                .underlying()
                .substring(USER.email.underlying().position("@").plus(1))));
        List<Row> some = db.list(select(USER.role, anyValue(USER.username)).groupBy(USER.role));
        // end

        assertThat(page).hasSize(3);
        assertThat(rows).hasSize(3);
        assertThat(maybe).hasSize(3);
        assertThat(post).isNotNull();
        assertThat(pairs).hasSize(1);
        assertThat(most).isEqualTo(2);
        assertThat(numbers).hasSize(2);
        assertThat(writers).hasSize(2);
        assertThat(row.size()).isEqualTo(2);
        assertThat(own).hasSize(domains.size());
        assertThat(some).isNotEmpty();
        assertThat(names).containsOnly("-");
    }

    // snippet: filters
    static Select<User> search(@Nullable String name, @Nullable Role role) {
        Select<User> query = select(USER);
        if (name != null) {
            query = query.where(USER.username.eq(name));
        }
        if (role != null) {
            query = query.where(USER.role.eq(role));
        }
        return query;
    }
    // end

    @Test
    void changes(Database db) {
        // snippet: add
        User ann = db.inTransaction(tx -> tx.insert(
                USER,
                UserBuilder.user()
                        .username("cid")
                        .email(new Email("cid@example.org"))
                        .build()));
        // end
        List<User> users = Stream.of("dan", "eve")
                .map(name -> UserBuilder.user()
                        .username(name)
                        .email(new Email(name + "@example.org"))
                        .build())
                .toList();
        // snippet: addall
        List<User> stored = db.insertAll(USER, users);
        // end
        // snippet: dirty
        User changed = db.update(USER, ann, UserBuilder.from(ann).bio("Writes").build()); // only the bio
        // end
        // snippet: update
        long n = db.execute(update(POST).set(POST.status, PostStatus.PUBLISHED).where(POST.authorId.eq(ann.id())));
        // end
        // snippet: limited
        long oldest = db.execute(deleteFrom(POST)
                .where(POST.status.eq(PostStatus.DRAFT))
                .orderBy(POST.id)
                .limit(1));
        // end
        assertThat(oldest).isLessThanOrEqualTo(1);
        // snippet: delete
        db.execute(deleteFrom(POST).where(POST.status.eq(PostStatus.DRAFT)));
        // end

        assertThat(stored).hasSize(2);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(n).isZero();
        assertThat(db.count(search("ann", Role.MEMBER))).isEqualTo(1);
    }

    @Test
    void text(Database db) {
        // snippet: text
        List<User> users = db.sql("select * from users where username = :name")
                .bind("name", "ann")
                .list(USER);
        // end
        // snippet: compile
        String sql = db.sql(select(USER).where(USER.id.eq(1L))).sql();
        // end
        // snippet: stream
        try (Stream<Post> posts = db.stream(select(POST))) {
            posts.forEach(post -> System.out.println(post.title()));
        }
        // end

        assertThat(users).hasSize(1);
        assertThat(sql).endsWith("where id = ?");
    }

    @Test
    void scopes(Database db) {
        // snippet: nested
        db.inTransaction(tx -> {
            tx.execute(deleteFrom(POST).where(POST.title.eq("Why?")));
            tx.inTransaction(nested -> {
                nested.execute(deleteFrom(POST).where(POST.title.eq("On oaks")));
            });
        });
        // end

        assertThat(db.count(POST)).isEqualTo(1);
    }

    @Test
    void errors(Database db) {
        User user = db.first(select(USER).orderBy(USER.id).limit(1));
        // snippet: errors
        try {
            db.insert(USER, UserBuilder.from(user).id(0).build());
        } catch (UniqueViolation e) { // IntegrityError, told apart
            System.out.println(e.constraint());
        }
        db.update(USER, user);
        try {
            db.update(USER, user); // its version is the one before
        } catch (StaleRecordException e) { // StaleDataError
            System.out.println(e.getMessage());
        }
        // end
    }
}
