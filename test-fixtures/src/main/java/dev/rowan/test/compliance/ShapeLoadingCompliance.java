package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.publishing.ArticleHistoryShape.ARTICLE_HISTORY;
import static dev.rowan.test.publishing.ArticleHistory_RevisionNoteShape.REVISION_NOTE;
import static dev.rowan.test.publishing.CategoryNodeShape.CATEGORY_NODE;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostDetailShape.POST_DETAIL;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.ProfileTable.PROFILE;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.TagCloudShape.TAG_CLOUD;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.NotFoundException;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.ShapePlan;
import dev.rowan.test.publishing.ArticleHistory.RevisionNote;
import dev.rowan.test.publishing.ArticleId;
import dev.rowan.test.publishing.Comment;
import dev.rowan.test.publishing.CommentLine;
import dev.rowan.test.publishing.Correction;
import dev.rowan.test.publishing.Post;
import dev.rowan.test.publishing.PostDetail;
import dev.rowan.test.publishing.PostStatus;
import dev.rowan.test.publishing.Profile;
import dev.rowan.test.publishing.Revision;
import dev.rowan.test.publishing.RevisionKey;
import dev.rowan.test.publishing.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How shapes and relations are read: by plans that are known, by keys, from rows at hand, and in streams. */
class ShapeLoadingCompliance extends ComplianceArea {
    ShapeLoadingCompliance(ComplianceContext on) {
        super(on);
    }

    @BeforeEach
    void fill() {
        Domain.PUBLISHING.prepare(on);
        on.statements().clear();
    }

    @Test
    void tellTheirStatementsBeforehand() {
        assertThat(POST_DETAIL.plan().toString().lines())
                .containsExactly("1. posts, joined with author", "2. comments: comments, joined with author, by key");
        assertThat(ARTICLE_HISTORY.plan().toString().lines())
                .containsExactly(
                        "1. articles, joined with author",
                        "2. author.roles: roles, by key",
                        "3. author.posts: posts, by key",
                        "4. revisions: revisions, by key",
                        "5. revisions.corrections: corrections, by key");
        assertThat(TAG_CLOUD.plan().toString().lines())
                .containsExactly(
                        "1. posts, joined with author, category, category.parent, editor",
                        "2. tags: tags, by key",
                        "3. best: comments, the first 1 of each, by key");
        assertThat(CATEGORY_NODE.plan().toString().lines())
                .containsExactly(
                        "1. categories, joined with parent",
                        "2. children: categories, by key",
                        "3. children.children: categories, by key");
        ShapePlan plan = ARTICLE_HISTORY.plan();
        db.list(select(ARTICLE_HISTORY));
        on.statements().assertStatements(plan.statements());
    }

    @Test
    void areReadByKey() {
        assertThat(db.get(POST_DETAIL, 2L)).extracting(PostDetail::title).isEqualTo("Joins");
        assertThat(db.find(POST_DETAIL, 99L)).isEmpty();
        assertThat(db.getOrNull(POST_DETAIL, 99L)).isNull();
        assertThatThrownBy(() -> db.get(POST_DETAIL, 99L)).isInstanceOf(NotFoundException.class);
        assertThat(db.get(REVISION_NOTE, new RevisionKey(new ArticleId(1), 1)))
                .extracting(RevisionNote::note)
                .isEqualTo("First print");
        on.statements().clear();
        db.inSession(session -> {
            session.add(COMMENT, new Comment(100, 2, 2L, null, "New", 0));
            assertThat(session.get(POST_DETAIL, 2L).comments())
                    .extracting(CommentLine::body)
                    .containsExactly("New");
        });
    }

    @Test
    void comeInStreamsSomeAtATime() {
        List<Post> many = new ArrayList<>();
        for (int i = 10; i < 610; i++) {
            many.add(new Post(i, "Post " + i, PostStatus.DRAFT, 3, null, null));
        }
        db.insertAll(POST, many);
        db.insert(COMMENT, new Comment(100, 609, null, null, "Last", 0));
        on.statements().clear();

        try (Stream<PostDetail> all =
                db.stream(select(POST_DETAIL).where(POST.authorId.eq(3L)).orderBy(POST.title.desc()))) {
            List<PostDetail> found = all.toList();
            assertThat(found).hasSize(600);
            assertThat(found.get(0).title()).isEqualTo("Post 99");
            assertThat(found)
                    .filteredOn(post -> !post.comments().isEmpty())
                    .extracting(PostDetail::id)
                    .containsExactly(609L);
        }
        on.statements().assertStatements(4);
        List<Integer> sizes = new ArrayList<>();
        long rows = db.inBatches(select(POST_DETAIL).orderBy(POST.id), 400, batch -> sizes.add(batch.size()));
        assertThat(rows).isEqualTo(605);
        assertThat(sizes).containsExactly(400, 205);
        assertThatThrownBy(() -> db.stream(select(POST_DETAIL).limit(2)).close())
                .hasMessageContaining("limit");
    }

    @Test
    void bringThePartnersOfRowsAtHand() {
        List<Post> posts = db.list(select(POST).orderBy(POST.id));
        List<User> users = db.list(select(USER).orderBy(USER.id));
        on.statements().clear();

        Map<Post, User> editors = db.load(posts, POST.editor);
        Map<User, Profile> profiles = db.load(users, USER.profile);
        Map<Correction, Revision> revisions =
                db.load(List.of(new Correction(3, new ArticleId(2), 1, "", null)), CORRECTION.revision);

        on.statements().assertStatements(3);
        assertThat(editors.keySet()).containsExactly(posts.get(0), posts.get(3));
        assertThat(editors.get(posts.get(0))).isEqualTo(users.get(2)).isSameAs(editors.get(posts.get(3)));
        assertThat(profiles).containsOnlyKeys(users.get(0), users.get(2));
        assertThat(revisions.values()).containsExactly(new Revision(new ArticleId(2), 1, "Proof"));
        assertThat(db.load(List.<Post>of(), POST.author)).isEmpty();
        on.statements().assertStatements(3);
        db.load(posts, POST.editor);
        assertThat(on.statements().sql().get(3)).isSameAs(on.statements().sql().get(0));
    }

    @Test
    void areOpenStatementsForOneRow() {
        Post records = Objects.requireNonNull(db.getOrNull(POST, 1L));
        Post drafts = Objects.requireNonNull(db.getOrNull(POST, 3L));
        User ann = db.get(USER, 1L);

        assertThat(db.list(select(COMMENT.body)
                        .where(POST.comments.of(records), COMMENT.likes.gt(0))
                        .orderBy(COMMENT.likes)
                        .limit(2)))
                .containsExactly("Thanks", "Very good");
        assertThat(db.count(select(COMMENT).where(POST.comments.of(records)))).isEqualTo(4);
        assertThat(db.page(select(POST).where(USER.posts.of(ann)).orderBy(POST.id), PageRequest.of(2, 2))
                        .rows())
                .containsExactly(drafts);
        assertThat(db.list(select(TAG.name).where(POST.tags.of(records)).orderBy(TAG.name)))
                .containsExactly("java", "sql");
        assertThat(db.list(select(USER.username).where(POST.editor.of(records))))
                .containsExactly("cy");
        assertThat(db.list(select(USER).where(POST.editor.of(drafts)))).isEmpty();
        assertThat(db.one(select(PROFILE.city.orNull()).where(USER.profile.of(ann))))
                .isEqualTo("London");
        assertThat(db.list(select(CORRECTION.remark)
                        .where(REVISION.corrections.of(new Revision(new ArticleId(1), 1, "")))
                        .orderBy(CORRECTION.id)))
                .containsExactly("A lens too many", "Light is not heavy");
        assertThat(db.list(select(POST_DETAIL).where(USER.posts.of(ann)).orderBy(POST.id)))
                .extracting(PostDetail::title)
                .containsExactly("Records", "Joins", "Drafts");
        var reply = COMMENT.alias("reply");
        assertThat(db.list(select(reply.body).where(COMMENT.replies.of(new Comment(1, 1, null, null, "", 0), reply))))
                .containsExactly("Very good");
    }
}
