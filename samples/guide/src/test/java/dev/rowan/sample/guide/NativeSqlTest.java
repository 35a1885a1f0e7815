package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostCountProjection.postCount;
import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.NativeSql;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostCount;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sql.NativeRow;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NativeSqlTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void records(Database db) {
        // snippet: records
        User ann = db.sql("select * from users where username = :name")
                .bind("name", "ann")
                .one(USER);
        // end
        // snippet: projection
        String counted = """
                select u.username, count(p.id) as posts
                from users u left join posts p on p.author_id = u.id
                where u.role <> :role
                group by u.username order by u.username""";
        List<PostCount> counts = db.sql(counted)
                .bind("role", USER.role, Role.MEMBER)
                .list(postCount(USER.username, count().alias("posts")));
        // end
        // snippet: local
        record Line(String title, String author) {}
        List<Line> lines = db.sql(
                        "select p.title, u.username from posts p join users u on u.id = p.author_id order by p.id")
                .list(into(Line::new, POST.title, USER.username));
        // end
        assertThat(ann.username()).isEqualTo("ann");
        assertThat(counts).containsExactly(new PostCount("bob", 1));
        assertThat(lines).hasSize(3).contains(new Line("On oaks", "ann"));
    }

    @Test
    void scalars(Database db) {
        // snippet: scalars
        long drafts = db.sql("select count(*) from posts where status = :status")
                .bind("status", POST.status, PostStatus.DRAFT) // as this column stores it
                .one(SqlTypes.INT64);
        List<String> titles = db.sql("select title from posts order by title").list(SqlTypes.STRING);
        boolean any = db.sql("select 1 from posts where title like :like")
                .bind("like", "On %")
                .exists();
        // end
        // snippet: rows
        NativeRow row =
                db.sql("select min(title) as least, count(*) as n from posts").one();
        String least = row.get("least", SqlTypes.STRING);
        Map<String, Object> all = row.asMap(); // by label, as the server has it
        // end
        assertThat(drafts).isEqualTo(2);
        assertThat(titles).hasSize(3);
        assertThat(any).isTrue();
        assertThat(least).isEqualTo("On oaks");
        assertThat(all).hasSize(2).containsValue(3L);
    }

    @Test
    void lists(Database db) {
        // snippet: lists
        NativeSql byNames = db.sql("select * from users where username in (:names) and role in (:roles) order by id");
        List<User> users = byNames.bind("names", List.of("ann", "bob", "cleo"))
                .bindAll("roles", USER.role, List.of(Role.MEMBER, Role.EDITOR)) // as this column stores them
                .list(USER);
        // end
        // snippet: empty
        assertThatThrownBy(() -> byNames.bind("names", List.of())).hasMessageContaining("empty");
        // end
        assertThat(users).hasSize(2);
    }

    @Test
    void changes(Database db) {
        // snippet: execute
        long changed = db.sql("update posts set title = upper(title) where status = :status")
                .bind("status", POST.status, PostStatus.DRAFT)
                .execute();
        // end
        // snippet: stream
        try (Stream<Post> posts = db.sql("select * from posts order by id").stream(POST)) {
            posts.forEach(post -> System.out.println(post.title()));
        }
        // end
        // snippet: parts
        long written = db.sql("select count(*) from posts where :mine or author_id in (:editors)")
                .part("mine", POST.status.eq(PostStatus.PUBLISHED)) // typed conditions and queries in SQL by hand
                .part("editors", select(USER.id).where(USER.role.eq(Role.EDITOR)))
                .one(SqlTypes.INT64);
        // end
        assertThat(changed).isEqualTo(2);
        assertThat(written).isEqualTo(2);
    }
}
