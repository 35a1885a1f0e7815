package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.desk.AccountBookShape.ACCOUNT_BOOK;
import static dev.rowan.test.desk.AccountTable.ACCOUNT;
import static dev.rowan.test.desk.PersonArchiveShape.PERSON_ARCHIVE;
import static dev.rowan.test.desk.PersonArchive_DoneShape.DONE;
import static dev.rowan.test.desk.PersonPlanShape.PERSON_PLAN;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskCardShape.TASK_CARD;
import static dev.rowan.test.desk.TaskTable.TASK;
import static dev.rowan.test.fleet.DepotTable.DEPOT;
import static dev.rowan.test.fleet.DepotViewShape.DEPOT_VIEW;
import static dev.rowan.test.publishing.ArticleHistoryShape.ARTICLE_HISTORY;
import static dev.rowan.test.publishing.ArticleHistory_RevisionNoteShape.REVISION_NOTE;
import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static dev.rowan.test.publishing.CategoryNodeShape.CATEGORY_NODE;
import static dev.rowan.test.publishing.CategoryTable.CATEGORY;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.PostDetailShape.POST_DETAIL;
import static dev.rowan.test.publishing.PostFiguresShape.POST_FIGURES;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.TagCloudShape.TAG_CLOUD;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.OrderViewShape.ORDER_VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.annotation.Strategy;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.QueryPlan;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.ShapeToOne;
import dev.rowan.test.desk.PersonArchive;
import dev.rowan.test.desk.PersonArchive.Done;
import dev.rowan.test.desk.PersonArchive.Owner;
import dev.rowan.test.publishing.CommentLine;
import dev.rowan.test.publishing.PostDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way to read lists brings the same trees, by as many statements as the plan says. */
class StrategiesCompliance extends ComplianceArea {
    private static final List<Strategy> STRATEGIES =
            List.of(Strategy.SELECT_IN, Strategy.JOIN, Strategy.SUBQUERY, Strategy.JSON);
    private static final String WHY = "the test looks at what is hidden";

    StrategiesCompliance(ComplianceContext on) {
        super(on);
    }

    /** The same query with all lists read in one way. */
    private static <T> Select<T> by(Strategy strategy, Select<T> query) {
        List<ShapeToMany<?, ?>> lists = new ArrayList<>();
        addLists((Shape<?>) query.selection(), lists);
        Select<T> changed = query;
        for (ShapeToMany<?, ?> list : lists) {
            changed = changed.load(list, strategy);
        }
        return changed;
    }

    /** The same query with all records at the end of relations to one read by statements of their own. */
    private static <T> Select<T> apart(Select<T> query) {
        List<ShapeToOne<?, ?>> ones = new ArrayList<>();
        addOnes((Shape<?>) query.selection(), ones);
        Select<T> changed = query;
        for (ShapeToOne<?, ?> one : ones) {
            changed = changed.load(one, Strategy.SELECT_IN);
        }
        return changed;
    }

    private static void addOnes(Shape<?> shape, List<ShapeToOne<?, ?>> ones) {
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.shape();
            if (partner != null) {
                ones.add(one);
                addOnes(partner, ones);
            }
        }
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()) {
                addOnes(many.shape(), ones);
            }
        }
    }

    private static void addLists(Shape<?> shape, List<ShapeToMany<?, ?>> lists) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()) {
                lists.add(many);
                addLists(many.shape(), lists);
            }
        }
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.shape();
            if (partner != null) {
                addLists(partner, lists);
            }
        }
    }

    private <T> void assertSame(Select<T> query) {
        List<T> expected = db.list(query);
        assertThat(expected).isNotEmpty();
        for (Strategy strategy : STRATEGIES) {
            Select<T> read = by(strategy, query);
            on.statements().clear();
            assertThat(db.list(read)).as("%s", read.plan()).isEqualTo(expected);
            on.statements().assertStatements(read.plan().statements());
            assertThat(sent()).isEqualTo(planned(read));
            Select<T> apart = apart(read);
            on.statements().clear();
            assertThat(db.list(apart)).as("%s", apart.plan()).isEqualTo(expected);
            assertThat(planned(apart)).hasSize(apart.plan().statements()).containsSubsequence(sent());
        }
    }

    private List<String> sent() {
        return on.statements().sql().stream()
                .map(StrategiesCompliance::ofOneKey)
                .toList();
    }

    private List<String> planned(Select<?> query) {
        return texts(db.plan(query));
    }

    private static List<String> texts(QueryPlan plan) {
        return plan.statements().stream().map(each -> ofOneKey(each.sql())).toList();
    }

    /** The same text for one key and for many. */
    private static String ofOneKey(String sql) {
        return sql.replaceAll("\\?(, \\?)+", "?").replaceAll("\\(\\?\\)(, \\(\\?\\))+", "(?)");
    }

    @Test
    void bringTheSameTrees() {
        Domain.PUBLISHING.prepare(on);
        assertSame(select(POST_DETAIL).orderBy(POST.id));
        assertSame(select(TAG_CLOUD).where(POST.id.le(4L)).orderBy(POST.id));
        assertSame(select(POST_FIGURES).orderBy(POST.title.desc()));
        assertSame(select(ARTICLE_HISTORY).orderBy(ARTICLE.id));
        assertSame(select(CATEGORY_NODE).orderBy(CATEGORY.id.desc()));
        assertThat(by(Strategy.JOIN, select(ARTICLE_HISTORY)).plan().statements())
                .isOne();
        Domain.STORE.prepare(on);
        assertSame(select(ORDER_VIEW).orderBy(ORDER.orderedAt, ORDER.id));
        Domain.FLEET.prepare(on);
        assertSame(select(DEPOT_VIEW).orderBy(DEPOT.id));
    }

    @Test
    void leaveOutWhatIsHiddenAndBringItIfAsked() {
        Domain.DESK.prepare(on);
        assertSame(select(PERSON_PLAN).orderBy(PERSON.id));
        assertSame(select(TASK_CARD).orderBy(TASK.id));
        assertSame(select(ACCOUNT_BOOK).orderBy(ACCOUNT.id));
        assertSame(select(PERSON_PLAN).withDeleted(WHY).orderBy(PERSON.id));
        assertSame(select(TASK_CARD).withDeleted(WHY).orderBy(TASK.id));
        assertSame(select(ACCOUNT_BOOK).acrossTenants(WHY).orderBy(ACCOUNT.id));
        assertThat(db.list(select(ACCOUNT_BOOK).acrossTenants(WHY).orderBy(ACCOUNT.id)))
                .last()
                .satisfies(book -> assertThat(book.entries()).hasSize(1));
    }

    @Test
    void bringDeletedRowsOfComponentsThatSaySo() {
        Domain.DESK.prepare(on);
        Owner ann = new Owner("Ann");
        Owner bob = new Owner("Bob");
        Select<PersonArchive> archive = select(PERSON_ARCHIVE).orderBy(PERSON.id);
        Select<Done> tasks = select(DONE).orderBy(TASK.id);

        assertThat(db.list(archive))
                .containsExactly(
                        new PersonArchive(
                                "Ann",
                                List.of(
                                        new Done("Sweep", ann, null),
                                        new Done("Cook", ann, bob),
                                        new Done("Sing", ann, null))),
                        new PersonArchive("Bob", List.of(new Done("Paint", bob, null))));
        assertSame(archive);
        assertSame(archive.limit(1));
        assertThat(db.list(tasks)).last().isEqualTo(new Done("Guard", new Owner("Cy"), ann));
        assertThat(db.list(tasks)).extracting(Done::title).doesNotContain("Sing");
        assertThat(db.list(tasks.where(TASK.owner().name.eq("Cy")))).isEmpty();
        assertSame(select(PERSON_PLAN.with(PERSON_PLAN.tasks.withDeleted(WHY))).orderBy(PERSON.id));
        assertThat(db.list(select(PERSON_PLAN.with(PERSON_PLAN.tasks.withDeleted(WHY)))
                        .orderBy(PERSON.id)))
                .first()
                .satisfies(plan -> assertThat(plan.tasks()).hasSize(3));
        assertThatThrownBy(() -> PERSON_PLAN.tasks.withDeleted(" ")).hasMessageContaining("reason");
    }

    @Test
    void keepTheRootsOfTheQueryWithItsLimitsAndJoins() {
        Domain.PUBLISHING.prepare(on);
        Select<PostDetail> byAuthor = select(POST_DETAIL).orderBy(POST.authorId.desc());
        assertSame(byAuthor.orderBy(POST.id).limit(3));
        assertThat(db.list(by(Strategy.SUBQUERY, byAuthor.limit(3))))
                .hasSize(3)
                .allSatisfy(post -> assertThat(post).isEqualTo(db.get(POST_DETAIL, post.id())));
        assertSame(select(POST_DETAIL).orderBy(POST.id).limit(2).offset(1));
        assertSame(select(TAG_CLOUD).orderBy(POST.id).limit(2));
        assertSame(select(ARTICLE_HISTORY).orderBy(ARTICLE.id.desc()).limit(1));
        assertSame(select(POST_DETAIL).join(POST.tags).orderBy(POST.id, TAG.id));
        assertSame(select(POST_DETAIL)
                .join(POST.author)
                .where(POST.author().active, POST.comments.any(comment -> comment.likes.gt(1)))
                .orderBy(POST.author().username, POST.id));
        Select<PostDetail> chosen = select(POST_DETAIL.with(POST_DETAIL
                        .comments
                        .where(comment -> comment.author().username.ne("cy"))
                        .orderBy(comment -> List.of(comment.author().username.desc()))
                        .top(2, comment -> List.of(comment.likes.asc(), comment.id.asc()))))
                .orderBy(POST.id);
        assertSame(chosen);
        assertSame(chosen.limit(3));
        assertSame(select(TAG_CLOUD.with(
                        TAG_CLOUD.tags.where(tag -> tag.name.ne("sql")).top(1, tag -> List.of(tag.name.desc()))))
                .where(POST.id.le(4L))
                .orderBy(POST.id));
    }

    @Test
    void areReadByEveryVerb() {
        Domain.PUBLISHING.prepare(on);
        Select<PostDetail> plain = select(POST_DETAIL).orderBy(POST.id);
        List<PostDetail> expected = db.list(plain);
        for (Strategy strategy : STRATEGIES) {
            Select<PostDetail> all = by(strategy, plain);
            Select<PostDetail> none = all.where(POST.id.eq(99L));
            on.statements().clear();
            assertThat(db.one(all.where(POST.id.eq(1L)))).isEqualTo(expected.get(0));
            assertThat(db.first(all)).isEqualTo(expected.get(0));
            assertThat(db.firstOrNull(all.where(POST.id.gt(3L)))).isEqualTo(expected.get(3));
            assertThat(db.oneOrNull(all.where(POST.id.eq(2L)))).isEqualTo(expected.get(1));
            assertThat(db.page(all, PageRequest.of(2, 2)).rows()).isEqualTo(expected.subList(2, 4));
            int each = all.plan().statements();
            int paged = strategy == Strategy.JSON ? 1 : 2; // by keys, if by no JSON
            on.statements().assertStatements(4 * each + paged + 1);
            assertThat(db.plan(all, PageRequest.of(2, 2)).count()).isEqualTo(paged + 1);
            assertThat(db.plan(all, PageRequest.of(1, 2).withoutTotal()).count())
                    .isEqualTo(paged);
            assertThat(db.plan(all, KeysetRequest.first(2)).count()).isEqualTo(paged);
            KeysetPage<PostDetail> page = db.scroll(all, KeysetRequest.first(2));
            assertThat(page.rows()).isEqualTo(expected.subList(0, 2));
            assertThat(db.scroll(all, page.next().orElseThrow()).rows()).isEqualTo(expected.subList(2, 4));
            try (Stream<PostDetail> stream = db.stream(all)) {
                assertThat(stream.toList()).isEqualTo(expected);
            }
            assertThat(db.get(POST_DETAIL.with(POST_DETAIL.comments.load(strategy)), 1L))
                    .isEqualTo(expected.get(0));
            on.statements().assertStatements(5 * each + 4 * paged + 1);
            assertThat(db.count(all)).isEqualTo(5);
            assertThat(db.oneOrNull(none)).isNull();
            assertThat(db.firstOrNull(none)).isNull();
            assertThat(db.list(none)).isEmpty();
            assertThatThrownBy(() -> db.one(none)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> db.first(none)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> db.one(all)).isInstanceOf(NotUniqueException.class);
            List<PostDetail> again = db.list(all);
            assertThat(again.get(0).author()).isSameAs(again.get(1).author());
            on.statements().clear();
            db.page(all, PageRequest.of(1, 2));
            assertThat(sent()).isEqualTo(texts(db.plan(all, PageRequest.of(1, 2))));
            on.statements().clear();
            db.scroll(all, KeysetRequest.first(2));
            assertThat(sent()).isEqualTo(texts(db.plan(all, KeysetRequest.first(2))));
        }
    }

    @Test
    void arePlannedForEveryDatabase() {
        Select<PostDetail> json =
                select(POST_DETAIL).load(POST_DETAIL.comments, Strategy.JSON).orderBy(POST.id);

        on.statements().clear();
        QueryPlan plan = db.plan(json);
        assertThat(plan.count()).isOne();
        assertThat(plan.statements().get(0).reads())
                .isEqualTo("posts, joined with author; with comments: comments, joined with author, as JSON");
        assertThat(plan.statements().get(0).sql())
                .isEqualTo(db.plan(json).statements().get(0).sql())
                .contains("json_");
        QueryPlan page = db.plan(select(POST_DETAIL).orderBy(POST.id), PageRequest.of(2, 3));
        assertThat(page.toString().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "1. posts, joined with author",
                        "2. the number of all rows",
                        "3. comments: comments, joined with author, by key");
        assertThat(page.statements().get(2).keys()).isPositive();
        assertThat(db.plan(select(TAG.name)).toString()).startsWith("1. the rows\n   select name from tags");
        on.statements().assertStatements(0);
    }

    @Test
    void ofRelationsToOneShareTheirRecords() {
        Domain.PUBLISHING.prepare(on);
        Select<PostDetail> apart = select(POST_DETAIL)
                .load(POST_DETAIL.author, Strategy.SELECT_IN)
                .load(POST_DETAIL.comments, Strategy.JSON)
                .orderBy(POST.id);

        assertThat(apart.plan().toString().lines())
                .containsExactly(
                        "1. posts; with comments: comments, joined with author, as JSON", "2. author: users, by key");
        assertThat(db.plan(apart).statements().get(0).sql()).doesNotContain("posts_author");
        List<PostDetail> read = db.list(apart.where(POST.author().username.ne("nobody")));
        assertThat(read).isEqualTo(db.list(select(POST_DETAIL).orderBy(POST.id)));
        assertThat(read.get(0).author()).isSameAs(read.get(1).author());
        assertThat(db.page(apart, PageRequest.of(1, 2)).rows()).isEqualTo(read.subList(0, 2));
        assertThat(db.scroll(apart, KeysetRequest.first(2)).rows()).isEqualTo(read.subList(0, 2));
        assertThat(db.one(apart.where(POST.id.eq(1L)))).isEqualTo(read.get(0));
        try (Stream<PostDetail> stream = db.stream(apart)) {
            assertThat(stream.toList()).isEqualTo(read);
        }
        assertThat(apart.load(POST_DETAIL.author, Strategy.JOIN).plan().statements())
                .isOne();
        assertThatThrownBy(() -> apart.load(POST_DETAIL.author, Strategy.JSON))
                .hasMessageContaining("posts.author")
                .hasMessageContaining("JOIN or SELECT_IN");
        assertThatThrownBy(() -> apart.load(TASK_CARD.reviewer, Strategy.JOIN)).hasMessageContaining("no part of");
        assertThatThrownBy(() -> db.list(select(List.of(POST.id, POST_DETAIL)))).hasMessageContaining("of their own");
    }

    @Test
    void areChosenWhereverTheListIs() {
        Domain.PUBLISHING.prepare(on);
        var corrections = select(ARTICLE_HISTORY)
                .load(REVISION_NOTE.corrections, Strategy.JOIN)
                .orderBy(ARTICLE.id);

        assertThat(corrections.plan().toString().lines())
                .containsExactly(
                        "1. articles, joined with author",
                        "2. author.roles: roles, by key",
                        "3. author.posts: posts, by key",
                        "4. revisions: revisions, by key; with revisions.corrections: corrections, by join");
        on.statements().clear();
        assertThat(db.list(corrections))
                .isEqualTo(db.list(select(ARTICLE_HISTORY).orderBy(ARTICLE.id)));
        on.statements().assertStatements(4 + 5);
        var mixed = by(Strategy.SUBQUERY, select(ARTICLE_HISTORY).orderBy(ARTICLE.id))
                .load(ARTICLE_HISTORY.revisions, Strategy.SELECT_IN);
        assertThat(mixed.plan().toString())
                .contains("3. author.posts: posts, by sub-select", "4. revisions: revisions, by key");
        assertThat(db.list(mixed)).isEqualTo(db.list(corrections));
        assertThat(db.list(mixed.load(ARTICLE_HISTORY.revisions, Strategy.JOIN)))
                .isEqualTo(db.list(corrections));
        assertThatThrownBy(() -> select(POST_DETAIL).load(TAG_CLOUD.tags, Strategy.JOIN))
                .hasMessageContaining("no list of PostDetailShape");
        assertThatThrownBy(() -> select(POST).load(TAG_CLOUD.tags, Strategy.JOIN))
                .hasMessageContaining("Only a query of a shape");
    }

    @Test
    void useJoinsThatTheQueryHas() {
        Domain.PUBLISHING.prepare(on);
        Select<PostDetail> all = select(POST_DETAIL)
                .leftJoin(POST.comments)
                .load(POST_DETAIL.comments, Strategy.JOIN)
                .orderBy(POST.id);

        on.statements().clear();
        assertThat(db.list(all)).isEqualTo(db.list(select(POST_DETAIL).orderBy(POST.id)));
        assertThat(on.statements().sql().get(0)).containsOnlyOnce("comments on ");
        var good = COMMENT.alias("good");
        List<PostDetail> liked = db.list(select(POST_DETAIL)
                .join(POST.comments, good, good.likes.gt(1))
                .load(POST_DETAIL.comments, Strategy.JOIN)
                .orderBy(good.likes.desc()));
        assertThat(liked).extracting(PostDetail::id).containsExactly(1L, 4L);
        assertThat(liked.get(0).comments()).extracting(CommentLine::likes).containsExactly(5, 2);
    }

    @Test
    void areRefusedWhereTheyWouldBringOtherRows() {
        Domain.PUBLISHING.prepare(on);
        Select<PostDetail> joined = select(POST_DETAIL).load(POST_DETAIL.comments, Strategy.JOIN);
        on.statements().clear();

        assertThatThrownBy(() -> db.list(joined.leftJoin(POST.comments).limit(2)))
                .hasMessageContaining("joins posts.comments itself")
                .hasMessageContaining("Strategy.SELECT_IN");
        assertThatThrownBy(() -> db.list(joined.distinct())).hasMessageContaining("has distinct rows");
        assertThatThrownBy(() -> db.list(joined.forUpdate())).hasMessageContaining("locks its rows");
        assertThatThrownBy(() -> db.list(joined.union(joined))).hasMessageContaining("Only of a select");
        on.statements().assertStatements(0);
    }
}
