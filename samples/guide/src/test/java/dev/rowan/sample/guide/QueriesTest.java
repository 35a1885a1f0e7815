package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.BylineProjection.byline;
import static dev.rowan.sample.guide.blog.PostCountProjection.postCount;
import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Types.DECIMAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.render.Rendered;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Byline;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostCount;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueriesTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    // snippet: constant
    static final Select<User> EDITORS =
            select(USER).where(USER.role.eq(Role.EDITOR)).orderBy(USER.username);
    // end

    @Test
    void verbs(Database db) {
        long id = db.one(EDITORS.limit(1)).id();
        // snippet: verbs
        List<User> all = db.list(EDITORS);
        User one = db.one(select(USER).where(USER.username.eq("ann"))); // none or several: an exception
        @Nullable User none = db.oneOrNull(select(USER).where(USER.username.eq("nobody")));
        User first = db.first(select(USER).orderBy(USER.username).limit(1));
        Optional<User> found = db.find(USER, id);
        boolean any = db.exists(EDITORS);
        long editors = db.count(EDITORS);
        long posts = db.one(select(count()).from(POST));
        // end

        assertThat(all).hasSize(1).containsExactly(found.orElseThrow());
        assertThat(one).isEqualTo(first);
        assertThat(none).isNull();
        assertThat(any).isTrue();
        assertThat(editors).isEqualTo(1);
        assertThat(posts).isEqualTo(3);
    }

    @Test
    void conditions(Database db) {
        // snippet: where
        Select<Post> query = select(POST)
                .where(
                        POST.title.startsWith("On "), // literally: % and _ are escaped
                        POST.status.isIn(PostStatus.DRAFT, PostStatus.PUBLISHED),
                        or(POST.body.isNotNull(), POST.title.ilike("%oak%")),
                        not(POST.title.contains("?")))
                .orderBy(POST.audit.createdAt.desc(), POST.title)
                .limit(20)
                .offset(0);
        // end

        assertThat(db.list(query)).hasSize(2);
    }

    // snippet: dynamic
    static Select<User> search(@Nullable String name, @Nullable Role role, @Nullable Instant since) {
        return select(USER)
                .where(
                        given(name, USER.username::containsIgnoreCase), // null: no such condition
                        given(role, USER.role::eq),
                        given(since, USER.audit.createdAt::ge))
                .orderBy(USER.id);
    }
    // end

    @Test
    void dynamic(Database db) {
        assertThat(db.list(search("AN", null, null))).hasSize(1);
        assertThat(db.list(search(null, null, null))).hasSize(2);
    }

    @Test
    void joins(Database db) {
        // snippet: join
        List<Row> rows = db.list(select(POST.title, USER.username)
                .join(USER, USER.id.eq(POST.authorId))
                .orderBy(POST.title));
        for (Row row : rows) {
            String title = row.get(POST.title); // read by what was selected, with its type
            String author = row.get(USER.username);
            System.out.println(title + " by " + author);
        }
        // end
        // snippet: leftjoin
        List<Byline> bylines = db.list(select(byline(USER, POST.orNull())) // whole records, one of which may be missing
                .leftJoin(POST, POST.authorId.eq(USER.id), POST.status.eq(PostStatus.PUBLISHED)));
        // end
        // snippet: alias
        var other = USER.alias("other");
        List<Row> pairs = db.list(select(USER.username, other.username)
                .join(other, other.id.gt(USER.id))
                .orderBy(USER.username));
        // end

        assertThat(rows).hasSize(3);
        assertThat(bylines).hasSize(2).filteredOn(line -> line.post() == null).hasSize(1);
        assertThat(pairs).hasSize(1);
    }

    @Test
    void groups(Database db) {
        // snippet: group
        var posts = count(POST.id).alias("posts");
        List<PostCount> counts = db.list(select(postCount(USER.username, posts))
                .leftJoin(POST, POST.authorId.eq(USER.id))
                .groupBy(USER.username)
                .having(count(POST.id).ge(1))
                .orderBy(posts.desc()));
        // end
        // snippet: local
        record Newest(String username, Instant at) {}
        List<Newest> newest = db.list(select(into(Newest::new, USER.username, max(POST.audit.createdAt)))
                .join(POST, POST.authorId.eq(USER.id))
                .groupBy(USER.username));
        // end

        assertThat(counts).containsExactly(new PostCount("ann", 2), new PostCount("bob", 1));
        assertThat(newest).hasSize(2);
    }

    @Test
    void subselects(Database db) {
        // snippet: subselect
        Condition published =
                exists(select(POST).where(POST.authorId.eq(USER.id), POST.status.eq(PostStatus.PUBLISHED)));
        List<User> writers = db.list(select(USER).where(published));

        List<User> richest =
                db.list(select(USER).where(USER.balance.eq(scalar(DECIMAL, select(max(USER.alias("u").balance))))));

        List<User> silent = db.list(select(USER).where(USER.id.notIn(select(POST.authorId))));
        // end

        assertThat(writers).hasSize(1);
        assertThat(richest).hasSize(2);
        assertThat(silent).isEmpty();
    }

    @Test
    void expressions(Database db) {
        // snippet: expressions
        var name = USER.username.upper().concat("!").alias("name");
        var doubled = USER.balance.plus(1).times(2).alias("doubled");
        Row row = db.first(
                select(name, doubled, USER.bio.coalesce("-")).orderBy(name).limit(1));
        // end

        assertThat(row.get(name)).isEqualTo("ANN!");
        assertThat(row.get(doubled)).isEqualByComparingTo("2");
    }

    @Test
    void streams(Database db) {
        // snippet: stream
        long letters;
        try (Stream<Post> posts = db.stream(select(POST))) { // constant memory, whatever the number of rows
            letters = posts.mapToLong(post -> post.body().length()).sum();
        }
        // end

        assertThat(letters).isPositive();
    }

    @Test
    void text(Database db) {
        // snippet: text
        Rendered rendered = db.sql(EDITORS);
        System.out.println(rendered.sql()); // select id, username, ... from users where role = ? order by username
        // end

        assertThat(rendered.sql()).endsWith("where role = ? order by username");
    }

    @Test
    void byHand(Database db) {
        // snippet: native
        List<User> users = db.sql("select * from users where username like :name order by id")
                .bind("name", "a%")
                .list(USER);
        long drafts = db.sql("select count(*) from posts where status = :status")
                .bind("status", POST.status, PostStatus.DRAFT) // as this column stores it
                .one(SqlTypes.INT64);
        // end

        assertThat(users).hasSize(1);
        assertThat(drafts).isEqualTo(2);
    }
}
