package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.filtering;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sorting;
import static dev.rowan.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.InvalidInputException;
import dev.rowan.page.Cursors;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.Role;
import dev.rowan.sample.guide.blog.User;
import dev.rowan.sql.Compound;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.Filtering;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sorting;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    // snippet: newest
    static final Select<Post> NEWEST = select(POST).orderBy(POST.audit.createdAt.desc());
    // end

    // snippet: sorts
    static final Sorting SORTS = sorting()
            .allow("name", USER.username)
            .allow("created", USER.audit.createdAt)
            .otherwise(USER.id.desc());
    // end

    // snippet: filters
    static final Filtering FILTERS =
            filtering().allow("name", USER.username).allow("role", USER.role).allow("created", USER.audit.createdAt);
    // end

    // snippet: parameter
    static final Query<User> BY_NAME = select(USER).where(USER.username.eq(param("name", USER.username)));
    // end

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void byNumber(Database db) {
        // snippet: number
        Page<Post> page = db.page(NEWEST, PageRequest.of(1, 20));
        List<Post> rows = page.rows();
        long all = page.total().getAsLong();
        boolean more = page.hasNext();
        Page<Post> quick =
                db.page(NEWEST, PageRequest.of(2, 2).withoutTotal()); // one row more is read, nothing is counted
        // end
        assertThat(rows).hasSize(3);
        assertThat(all).isEqualTo(3);
        assertThat(more).isFalse();
        assertThat(quick.rows()).hasSize(1);
    }

    @Test
    void byKey(Database db) {
        byte[] secret = new byte[32];
        // snippet: scroll
        KeysetPage<Post> first = db.scroll(NEWEST, KeysetRequest.first(2));
        KeysetPage<Post> second = db.scroll(NEWEST, first.next().orElseThrow());
        KeysetPage<Post> back = db.scroll(NEWEST, second.previous().orElseThrow());
        // end
        // snippet: cursor
        Cursors cursors = Cursors.signedWith(secret).boundTo("posts of ann");
        String text = cursors.toText(first.cursor(1)); // letters, digits, - and _: fit for an address
        KeysetPage<Post> again = db.scroll(NEWEST, KeysetRequest.after(cursors.fromText(text), 2));
        // end
        assertThat(first.rows()).hasSize(2).isEqualTo(back.rows());
        assertThat(second.rows()).hasSize(1).isEqualTo(again.rows());
    }

    @Test
    void ofQueries(Database db) {
        // snippet: sources
        DerivedTable<Row> counts =
                derived("counts", select(POST.authorId, count()).groupBy(POST.authorId));
        Select<User> busiest = select(USER)
                .join(counts, counts.get(POST.authorId).eq(USER.id))
                .orderBy(counts.get(count()).desc()); // USER.id goes on with it
        Compound<Row> events = select(
                        USER.id, USER.audit.createdAt, value("joined").alias("what"))
                .unionAll(select(POST.id, POST.audit.createdAt, value("wrote").alias("what")))
                .orderBy(USER.audit.createdAt.desc())
                .uniqueBy(value("joined").alias("what"), USER.id); // nobody knows it of all rows of two queries
        // end
        assertThat(db.scroll(busiest, KeysetRequest.first(1)).rows())
                .extracting(User::username)
                .containsExactly("ann");
        KeysetPage<Row> first = db.scroll(events, KeysetRequest.first(4));
        assertThat(first.rows()).hasSize(4);
        assertThat(db.scroll(events, first.next().orElseThrow()).rows())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void byHand(Database db) {
        Post last = db.scroll(NEWEST, KeysetRequest.first(1)).rows().get(0);
        // snippet: after
        var newest = POST.audit.createdAt.desc();
        var id = POST.id.desc();
        Select<Post> next = select(POST)
                .orderBy(newest, id)
                .after(newest.past(last.audit().createdAt()), id.past(last.id()))
                .limit(20);
        // end
        assertThat(db.list(next)).hasSize(2);
    }

    @Test
    void choices(Database db) {
        Map<String, String> request = Map.of("name.startsWith", "a", "role", "MEMBER");
        // snippet: choices
        List<User> users = db.list(select(USER).where(FILTERS.by(request)).orderBy(SORTS.by("-created,name")));
        // end
        assertThat(users).extracting(User::username).containsExactly("ann");
        // snippet: refused
        assertThatThrownBy(() -> SORTS.by("nmae"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is no order called nmae; did you mean name?");
        // end
        assertThat(db.list(search(null, false, null))).hasSize(2);
    }

    // snippet: optional
    static Select<User> search(@Nullable String name, boolean editorsOnly, @Nullable Instant since) {
        return select(USER)
                .where(
                        given(name, USER.username::contains),
                        given(editorsOnly, () -> USER.role.eq(Role.EDITOR)),
                        given(since, USER.audit.createdAt::ge));
    }
    // end

    @Test
    void parameters(Database db) {
        // snippet: with
        User ann = db.one(BY_NAME.with("name", "ann"));
        // end
        assertThat(ann.username()).isEqualTo("ann");
    }

    @Test
    void results(Database db) {
        // snippet: results
        Map<String, User> byName = db.map(select(USER), User::username);
        Map<Role, List<User>> byRole = db.groupBy(select(USER), User::role);
        long sent = db.inBatches(select(USER), 500, batch -> send(batch)); // in constant memory
        // end
        assertThat(byName).containsOnlyKeys("ann", "bob");
        assertThat(byRole.get(Role.EDITOR)).hasSize(1);
        assertThat(sent).isEqualTo(2);
    }

    private static void send(List<User> batch) {
        assertThat(batch).isNotEmpty();
    }
}
