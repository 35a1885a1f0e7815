package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.blog.PostCountProjection.postCount;
import static dev.rowan.sample.guide.blog.PostTable.POST;
import static dev.rowan.sample.guide.blog.UserTable.USER;
import static dev.rowan.sample.guide.shop.ShoeTable.SHOE;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.grouping;
import static dev.rowan.sql.Sql.groupingSet;
import static dev.rowan.sql.Sql.jsonTable;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.series;
import static dev.rowan.sql.Sql.stringAgg;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.blog.BlogCatalog;
import dev.rowan.sample.guide.blog.Post;
import dev.rowan.sample.guide.blog.PostCount;
import dev.rowan.sample.guide.blog.PostCountTable;
import dev.rowan.sample.guide.blog.PostStatus;
import dev.rowan.sql.Row;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComposingTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(BlogCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        Blog.fill(db);
    }

    @Test
    void setOperations(Database db) {
        // snippet: union
        List<String> names = db.list(select(USER.username)
                .union(select(POST.title).where(POST.status.eq(PostStatus.PUBLISHED)))
                .except(select(POST.title).where(POST.title.contains("?")))
                .orderBy(USER.username.desc()) // by what the first of them selects
                .limit(10));
        // end
        assertThat(names).isNotEmpty();
    }

    @Test
    void derivedTables(Database db) {
        // snippet: derived
        var posts = count(POST.id).alias("posts");
        var each = derived("each_author", select(POST.authorId, posts).groupBy(POST.authorId)); // a query as a source
        List<Row> busy = db.list(select(USER.username, each.get(posts)) // its columns by what it selects
                .join(each, each.get(POST.authorId).eq(USER.id))
                .where(each.get(posts).ge(1)));
        // end
        assertThat(busy).isNotEmpty();
    }

    @Test
    void declared(Database db) {
        // snippet: cte
        var counts = cte(
                "counts",
                PostCountTable::new, // generated for the projection, with a field for each component
                select(postCount(USER.username, count(POST.id)))
                        .join(POST, POST.authorId.eq(USER.id))
                        .groupBy(USER.username));
        List<PostCount> busiest =
                db.list(select(counts).where(counts.posts.eq(select(max(counts.posts))))); // read twice, computed once
        // end
        assertThat(busiest).isNotEmpty();
    }

    @Test
    void recursion(Database db) {
        // snippet: recursive
        var power = value(1).alias("power");
        var powers = recursive(
                "powers",
                select(power),
                last -> select(last.get(power).times(2)).where(last.get(power).lt(1000)));
        List<Row> few =
                db.list(select(powers.get(power), powers.get(power).plus(1)).limit(5));
        // end
        assertThat(few).hasSize(5);
    }

    @Test
    void windows(Database db) {
        // snippet: window
        var byTime = partitionBy(POST.authorId)
                .orderBy(POST.audit.createdAt, POST.id)
                .named("by_time");
        var number = rowNumber().over(byTime).alias("number");
        List<Row> rows = db.list(select(POST.title, number, lag(POST.title).over(byTime))); // with the one before
        // end
        // snippet: distincton
        List<Post> latest =
                db.list(select(POST).distinctOn(POST.authorId).orderBy(POST.authorId, POST.audit.createdAt.desc()));
        // end
        assertThat(latest).isNotEmpty();
        // snippet: frame
        var lastWeek = orderBy(POST.audit.createdAt).range(preceding(Period.ofDays(7))); // up to this one
        var recent = select(POST.title, count().over(lastWeek));
        // end
        assertThat(db.list(recent)).isNotEmpty();
        // snippet: firstofeach
        var numbered = derived("numbered", select(POST, number));
        List<Post> firsts =
                db.list(select(numbered.part(POST)).where(numbered.get(number).eq(1)));
        // end
        assertThat(rows).isNotEmpty();
        assertThat(firsts).isNotEmpty();
    }

    @Test
    void aggregates(Database db) {
        // snippet: aggregates
        List<Row> authors = db.list(select(
                        USER.username,
                        count().filterWhere(POST.status.eq(PostStatus.PUBLISHED)),
                        count(POST.status).distinct(),
                        stringAgg(POST.title, ", ").orderBy(POST.title))
                .join(POST, POST.authorId.eq(USER.id))
                .groupBy(USER.username));
        // end
        assertThat(authors).isNotEmpty();
    }

    @Test
    void sources(Database db) {
        // snippet: series
        var day = series("day", 1, 7);
        List<Row> week = db.list(select(day.value, count(POST.id))
                .leftJoin(POST, POST.audit.createdAt.dayOfWeek().eq(day.value))
                .groupBy(day.value)
                .orderBy(day.value));
        // end
        assertThat(week).hasSize(7);
    }

    @Test
    void elements(Database db) {
        // snippet: elements
        var tag = jsonTable("tag", POST.tags); // each element of the list that a post keeps as JSON
        var tags = select(POST.title, tag.position, tag.value.asText())
                .crossJoin(tag) // or leftJoinLateral(tag), which keeps posts without tags
                .orderBy(POST.title, tag.position);
        var colour = unnest("colour", SHOE.colours); // each element of an array
        var colours = select(colour.value, countDistinct(SHOE.id, SHOE.name))
                .from(SHOE)
                .crossJoin(colour)
                .groupBy(colour.value);
        // end
        assertThat(tags.toString()).contains("jsonb_array_elements");
        assertThat(colours.toString()).contains("unnest");
    }

    @Test
    void groupingSets(Database db) {
        // snippet: groupingsets
        var totals = select(POST.authorId.orNull(), POST.status.orNull(), grouping(POST.status), count())
                .groupByGroupingSets(
                        groupingSet(POST.authorId, POST.status), groupingSet(POST.authorId), groupingSet());
        // end
        assertThat(totals.toString()).contains("grouping sets");
    }

    @Test
    void locks(Database db) {
        // snippet: lock
        db.inTransaction(tx -> {
            List<Post> mine = tx.list(select(POST)
                    .where(POST.status.eq(PostStatus.DRAFT))
                    .orderBy(POST.id)
                    .limit(10)
                    .forUpdate()
                    .skipLocked()); // what others work on is passed over
            System.out.println(mine.size());
        });
        // end
        assertThat(db.count(POST)).isPositive();
    }
}
