package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.publishing.ArticleDraft_RevisionDraftShape.REVISION_DRAFT;
import static dev.rowan.test.publishing.ArticleHistoryShape.ARTICLE_HISTORY;
import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static dev.rowan.test.publishing.CategoryNodeShape.CATEGORY_NODE;
import static dev.rowan.test.publishing.CategoryTable.CATEGORY;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostDetailShape.POST_DETAIL;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.TagCloudShape.TAG_CLOUD;
import static dev.rowan.test.publishing.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.test.publishing.ArticleDraft.CorrectionDraft;
import dev.rowan.test.publishing.ArticleDraft.RevisionDraft;
import dev.rowan.test.publishing.ArticleHistory;
import dev.rowan.test.publishing.ArticleHistory.AuthorWork;
import dev.rowan.test.publishing.ArticleHistory.RevisionNote;
import dev.rowan.test.publishing.ArticleId;
import dev.rowan.test.publishing.AuthorCard;
import dev.rowan.test.publishing.Category;
import dev.rowan.test.publishing.CategoryNode;
import dev.rowan.test.publishing.Comment;
import dev.rowan.test.publishing.CommentLine;
import dev.rowan.test.publishing.Correction;
import dev.rowan.test.publishing.Post;
import dev.rowan.test.publishing.PostDetail;
import dev.rowan.test.publishing.PostStatus;
import dev.rowan.test.publishing.Revision;
import dev.rowan.test.publishing.Role;
import dev.rowan.test.publishing.Tag;
import dev.rowan.test.publishing.TagCloud;
import dev.rowan.test.publishing.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shapes bring the same trees everywhere, by as many statements as they say. */
class ShapesCompliance extends ComplianceArea {
    private static final AuthorCard ANN = new AuthorCard(1, "ann");
    private static final AuthorCard BOB = new AuthorCard(2, "bob");
    private static final AuthorCard CY = new AuthorCard(3, "cy");
    private static final AuthorCard DEE = new AuthorCard(4, "dee");
    private static final PostDetail RECORDS = new PostDetail(
            1,
            "Records",
            ANN,
            List.of(
                    new CommentLine("Good", 5, BOB),
                    new CommentLine("Very good", 2, CY),
                    new CommentLine("Thanks", 1, ANN),
                    new CommentLine("Who are you?", 0, null)));
    private static final PostDetail JOINS = new PostDetail(2, "Joins", ANN, List.of());
    private static final PostDetail LENSES = new PostDetail(
            4, "Lenses", BOB, List.of(new CommentLine("Clear", 3, ANN), new CommentLine("As glass", 3, DEE)));

    ShapesCompliance(ComplianceContext on) {
        super(on);
    }

    @BeforeEach
    void fill() {
        Domain.PUBLISHING.prepare(on);
        on.statements().clear();
    }

    @Test
    void bringTreesByOneStatementForEachLevel() {
        List<PostDetail> found = db.list(
                select(POST_DETAIL).where(POST.status.eq(PostStatus.PUBLISHED)).orderBy(POST.id));

        assertThat(found).containsExactly(RECORDS, JOINS, LENSES);
        assertThat(found.get(0).author()).isSameAs(found.get(1).author());
        on.statements().assertStatements(2);
        assertThat(POST_DETAIL.statements()).isEqualTo(2);
    }

    @Test
    void bringWhatIsThereOnceAndNothingElse() {
        List<TagCloud> found = db.list(select(TAG_CLOUD).where(POST.id.le(4L)).orderBy(POST.id));

        on.statements().assertStatements(TAG_CLOUD.statements());
        assertThat(found)
                .extracting(TagCloud::status, TagCloud::writer, TagCloud::field, TagCloud::editor, TagCloud::comments)
                .containsExactly(
                        tuple(PostStatus.PUBLISHED, "ann", "Science", new User(3, "cy", true), 4L),
                        tuple(PostStatus.PUBLISHED, "ann", "Science", null, 0L),
                        tuple(PostStatus.DRAFT, "ann", null, null, 0L),
                        tuple(PostStatus.PUBLISHED, "bob", "Physics", new User(3, "cy", true), 2L));
        assertThat(found.get(0).category()).contains(new Category(2, "Physics", 1L));
        assertThat(found.get(2).category()).isEmpty();
        assertThat(found)
                .extracting(TagCloud::tags)
                .containsExactly(
                        List.of(new Tag(1, "java"), new Tag(2, "sql")),
                        List.of(new Tag(2, "sql")),
                        List.of(),
                        List.of(new Tag(1, "java")));
        assertThat(found)
                .extracting(TagCloud::best)
                .containsExactly(
                        List.of(new Comment(1, 1, 2L, null, "Good", 5)),
                        List.of(),
                        List.of(),
                        List.of(new Comment(5, 4, 1L, null, "Clear", 3)));
    }

    @Test
    void areNestedInThemselvesToADepth() {
        CategoryNode physics = db.one(select(CATEGORY_NODE).where(CATEGORY.name.eq("Physics")));

        on.statements().assertStatements(3);
        CategoryNode parent = Objects.requireNonNull(physics.parent());
        assertThat(parent.name()).isEqualTo("Science");
        assertThat(parent.parent()).isNull();
        assertThat(parent.children()).isEmpty();
        assertThat(physics.children()).extracting(CategoryNode::name).containsExactly("Optics");
    }

    @Test
    void findRowsByKeysOfSeveralColumnsAndOfTypesOfTheirOwn() {
        List<ArticleHistory> found = db.list(select(ARTICLE_HISTORY).orderBy(ARTICLE.id));

        on.statements().assertStatements(5);
        assertThat(ARTICLE_HISTORY.statements()).isEqualTo(5);
        assertThat(found).extracting(ArticleHistory::slug).containsExactly("on-light", "on-salt");
        ArticleId light = new ArticleId(1);
        assertThat(found.get(0).revisions())
                .containsExactly(
                        new RevisionNote(
                                1,
                                "First print",
                                List.of(
                                        new Correction(1, light, 1, "A lens too many", 3L),
                                        new Correction(2, light, 1, "Light is not heavy", null))),
                        new RevisionNote(2, "Second print", List.of()));
        AuthorWork ann = found.get(1).author();
        assertThat(ann.roles()).containsExactly(new Role(1, "author"), new Role(3, "owner"));
        assertThat(ann.posts()).extracting(Post::title).containsExactly("Drafts", "Joins", "Records");
    }

    @Test
    void areReadByEveryVerb() {
        Select<PostDetail> all = select(POST_DETAIL).orderBy(POST.id);
        Select<PostDetail> none = all.where(POST.id.eq(99L));

        assertThat(db.one(all.where(POST.id.eq(4L)))).isEqualTo(LENSES);
        assertThat(db.first(all)).isEqualTo(RECORDS);
        assertThat(db.oneOrNull(none)).isNull();
        assertThat(db.firstOrNull(none)).isNull();
        assertThat(db.firstOrNull(all)).isEqualTo(RECORDS);
        assertThat(db.oneOrNull(all.where(POST.id.eq(2L)))).isEqualTo(JOINS);
        assertThat(db.count(all)).isEqualTo(5);
        assertThat(db.exists(none)).isFalse();
        on.statements().clear();
        assertThat(db.list(none)).isEmpty();
        on.statements().assertStatements(1);
        assertThatThrownBy(() -> db.list(all).get(0).comments().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> db.list(select(POST_DETAIL, POST.id))).hasMessageContaining("PostDetailShape");
    }

    @Test
    void areCutIntoPagesByTheirRoots() {
        Select<PostDetail> all =
                select(POST_DETAIL).where(POST.status.eq(PostStatus.PUBLISHED)).orderBy(POST.id);

        assertThat(db.list(all.limit(1))).containsExactly(RECORDS);
        Page<PostDetail> page = db.page(all, PageRequest.of(2, 2));
        assertThat(page.rows()).containsExactly(LENSES);
        assertThat(page.total()).hasValue(3);
        on.statements().clear();
        KeysetPage<PostDetail> first = db.scroll(all, KeysetRequest.first(2));
        assertThat(first.rows()).containsExactly(RECORDS, JOINS);
        assertThat(db.scroll(all, first.next().orElseThrow()).rows()).containsExactly(LENSES);
        on.statements().assertStatements(4);
    }

    @Test
    void useJoinsThatTheQueryHas() {
        db.list(select(POST_DETAIL).join(POST.author).where(USER.username.eq("ann"), POST.author().active));

        assertThat(on.statements().sql().get(0)).containsOnlyOnce(" join ");
    }

    @Test
    void belongToTheTransactionOrSessionThatReadsThem() {
        db.inTransaction(tx -> {
            tx.execute(update(COMMENT).set(COMMENT.postId, 2L).where(COMMENT.postId.eq(1L)));
            assertThat(tx.list(select(POST_DETAIL).where(POST.id.eq(1L))))
                    .first()
                    .satisfies(post -> assertThat(post.comments()).isEmpty());
            tx.rollback();
        });
        db.inSession(session -> {
            session.add(COMMENT, new Comment(100, 2, 2L, null, "New", 0));
            assertThat(session.one(select(POST_DETAIL).where(POST.id.eq(2L))).comments())
                    .containsExactly(new CommentLine("New", 0, BOB));
        });
    }

    @Test
    void askForManyKeysInSeveralStatements() {
        List<Post> many = new ArrayList<>();
        for (int i = 10; i < 1011; i++) {
            many.add(new Post(i, "Post " + i, PostStatus.DRAFT, 3, null, null));
        }
        db.insertAll(POST, many);
        db.insert(COMMENT, new Comment(100, 1010, null, null, "Last", 0));
        on.statements().clear();

        List<PostDetail> found =
                db.list(select(POST_DETAIL).where(POST.authorId.eq(3L)).orderBy(POST.id));

        on.statements().assertStatements(3);
        assertThat(found).hasSize(1001);
        assertThat(found.get(1000).comments()).containsExactly(new CommentLine("Last", 0, null));
    }

    @Test
    void askForManyKeysOfSeveralColumns() {
        List<Revision> many = new ArrayList<>();
        for (int i = 10; i < 1011; i++) {
            many.add(new Revision(new ArticleId(1), i, "Revision " + i));
        }
        db.insertAll(REVISION, many);
        db.insert(CORRECTION, new Correction(100, new ArticleId(1), 1010, "Last", null));
        on.statements().clear();

        assertThat(db.list(select(REVISION_DRAFT)
                        .where(REVISION.number.between(10, 1009))
                        .orderBy(REVISION.number)))
                .hasSize(1000)
                .allSatisfy(revision -> assertThat(revision.corrections()).isEmpty());
        on.statements().assertStatements(2);
        List<RevisionDraft> all =
                db.list(select(REVISION_DRAFT).where(REVISION.number.ge(10)).orderBy(REVISION.number));
        on.statements().assertStatements(5);
        assertThat(all).hasSize(1001);
        assertThat(all.get(1000).corrections())
                .extracting(CorrectionDraft::remark)
                .containsExactly("Last");
        assertThat(db.load(many, REVISION.corrections).get(many.get(1000))).hasSize(1);
        on.statements().assertStatements(7);
    }

    @Test
    void chooseTheElementsOfListsForOneQuery() {
        Shape<PostDetail> best = POST_DETAIL.with(POST_DETAIL
                .comments
                .where(comment -> comment.likes.gt(0))
                .orderBy(comment -> List.of(comment.likes.asc()))
                .top(2));

        List<PostDetail> found =
                db.list(select(best).where(POST.id.isIn(1L, 2L, 4L)).orderBy(POST.id));

        assertThat(found)
                .flatExtracting(PostDetail::comments)
                .extracting(CommentLine::likes)
                .containsExactly(1, 2, 3, 3);
        on.statements().assertStatements(2);
        assertThatThrownBy(() -> POST_DETAIL.with(TAG_CLOUD.tags)).hasMessageContaining("PostDetailShape");
    }

    @Test
    void areListsForRowsAtHandAsWell() {
        List<Post> posts = db.list(select(POST).orderBy(POST.id));
        on.statements().clear();

        Map<Post, List<Tag>> tags = db.load(posts, POST.tags);
        Map<Revision, List<Correction>> corrections = db.load(
                List.of(new Revision(new ArticleId(1), 1, ""), new Revision(new ArticleId(1), 2, "")),
                REVISION.corrections);

        on.statements().assertStatements(2);
        assertThat(tags.keySet()).containsExactlyElementsOf(posts);
        assertThat(tags.values())
                .containsExactly(
                        List.of(new Tag(1, "java"), new Tag(2, "sql")),
                        List.of(new Tag(2, "sql")),
                        List.of(),
                        List.of(new Tag(1, "java")),
                        List.of());
        assertThat(corrections.values()).extracting(List::size).containsExactly(2, 0);
        assertThat(db.load(List.<Post>of(), POST.tags)).isEmpty();
        on.statements().assertStatements(2);
    }
}
