package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static dev.rowan.test.publishing.CategoryTable.CATEGORY;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.PostTagTable.POST_TAG;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.RelationMeta.Kind;
import dev.rowan.sql.Relation;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.publishing.Category;
import dev.rowan.test.publishing.Comment;
import dev.rowan.test.publishing.Post;
import dev.rowan.test.publishing.User;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Relations in statements, each of which is one statement: what they join, what they read, and what they refuse. */
class RelationsCompliance extends FilledArea {
    RelationsCompliance(ComplianceContext on) {
        super(on, Domain.PUBLISHING);
    }

    @Test
    void aPathIsJoinedOnceHoweverOftenItIsUsed() {
        var author = POST.author();
        List<Row> rows = db.list(select(POST, author, POST.author().username.concat("!"))
                .where(author.active, POST.author().posts.any(p -> p.title.eq("Soup")))
                .orderBy(author.username, POST.id));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(POST)).isEqualTo(db.get(POST, 4L));
        assertThat(rows.get(0).get(author)).isEqualTo(new User(2, "bob", true));
        assertThat(rows.get(1).get(POST.author().username.concat("!"))).isEqualTo("bob!");
        assertThat(on.statements().sql().get(0).split(" join ", -1)).hasSize(2);
    }

    @Test
    void whatMayBeMissingIsReadAsSuch() {
        List<Map.Entry<String, User>> edited = db.list(select(into(Map::entry, POST.title, POST.editor()))
                .join(POST.editor)
                .orderBy(POST.id));
        assertThat(edited)
                .extracting(entry -> entry.getKey() + " " + entry.getValue().username())
                .containsExactly("Records cy", "Lenses cy");
        assertThat(db.list(select(POST.editor().orNull()).orderBy(POST.id)))
                .extracting(user -> user == null ? 0 : user.id())
                .containsExactly(3L, 0L, 0L, 3L, 0L);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(POST.editor().username)))
                .withMessageContaining("posts_editor")
                .withMessageContaining("orNull()");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(
                        select(into(Map::entry, COMMENT.body, COMMENT.author().profile().motto))))
                .withMessageContaining("comments_author_profile");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(POST.author()).from(USER).leftJoin(USER.posts)))
                .withMessageContaining("posts_author");
        assertThat(db.list(select(COMMENT.post().author().username).where(COMMENT.id.eq(5))))
                .containsExactly("bob");
    }

    @Test
    void pagesOfWhatIsJoinedByAJoinTableGiveEachPairOnce() {
        Select<Row> tagged = select(POST.title, TAG.name)
                .leftJoin(POST.tags)
                .orderBy(TAG.name.asc().nullsLast());
        assertThat(pages(tagged, 2))
                .isEqualTo(db.list(tagged.orderBy(POST.id, TAG.id.asc().nullsLast())))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTableBeforeAnOuterJoinDecidesHowAPathIsJoined() {
        var parent = CATEGORY.alias("parent");
        List<Row> rows =
                db.list(select(USER.username, POST.title, POST.category().parent().name)
                        .leftJoin(USER.posts, POST.author().active, POST.title.ne("Soup"))
                        .leftJoin(POST.category().parent, parent)
                        .where(USER.id.le(3))
                        .orderBy(USER.id, POST.id));
        assertThat(rows)
                .extracting(row -> row.getOrNull(POST.category().parent().name))
                .containsExactly("Science", "Science", null, "Physics", null);
        assertThat(rows)
                .extracting(row -> row.getOrNull(POST.title))
                .containsExactly("Records", "Joins", "Drafts", "Lenses", null);
    }

    @Test
    void pathsAreCountedAndPagedAsOtherColumnsAre() {
        Select<Post> physics = select(POST).where(POST.category().name.eq("Physics"));
        assertThat(db.count(physics)).isEqualTo(2);
        assertThat(db.exists(physics.where(POST.author().username.eq("bob")))).isFalse();
        assertThat(db.list(physics.orderBy(POST.author().username, POST.title.desc())
                        .limit(1)
                        .offset(1)))
                .extracting(Post::title)
                .containsExactly("Joins");
        assertThat(db.list(select(POST.author().username, count())
                        .groupBy(POST.author().username)
                        .orderBy(count().desc())))
                .extracting(row -> row.get(POST.author().username) + row.get(count()))
                .containsExactly("ann3", "bob2");
    }

    @Test
    void aQueryFromWhichRowsAreInsertedGoesAlongPaths() {
        assertThat(db.execute(insertInto(COMMENT)
                        .set(COMMENT.postId, POST.id)
                        .set(COMMENT.authorId, POST.author().id)
                        .set(COMMENT.body, POST.author().username.concat(" on ").concat(POST.title))
                        .set(COMMENT.likes, 0)
                        .from(select(POST).where(POST.category().name.eq("Optics")))))
                .isEqualTo(1);
        assertThat(db.list(select(COMMENT).where(COMMENT.body.contains(" on "))))
                .extracting(Comment::body)
                .containsExactly("bob on Lenses");
    }

    @Test
    void aChangeReadsItsOwnTableAlongPaths() {
        assertThat(db.execute(update(CATEGORY)
                        .set(CATEGORY.name, CATEGORY.parent().name.concat("/").concat(CATEGORY.name))
                        .where(CATEGORY.parent().id.isNotNull())))
                .isEqualTo(2);
        assertThat(db.list(select(CATEGORY).orderBy(CATEGORY.id)))
                .extracting(Category::name)
                .containsExactly("Science", "Science/Physics", "Physics/Optics", "Cooking");
        assertThat(db.execute(update(COMMENT)
                        .set(COMMENT.likes, COMMENT.replies.count().plus(100).cast(Types.INTEGER))
                        .where(COMMENT.replies.any())))
                .isEqualTo(3);
        assertThat(db.list(select(COMMENT.likes).orderBy(COMMENT.id))).containsExactly(101, 101, 0, 1, 101, 3);
    }

    @Test
    void typedKeysAreKeysAsOthersAre() {
        on.empty(List.of(MEMBER));
        Member mentor =
                db.insert(MEMBER, new Member(new MemberId(0), new Email("a@x.org"), new Cents(1), null, null, null));
        Member pupil = db.insert(
                MEMBER, new Member(new MemberId(0), new Email("b@x.org"), new Cents(2), null, null, mentor.id()));
        assertThat(db.list(select(MEMBER).where(MEMBER.mentor().email.eq(new Email("a@x.org")))))
                .containsExactly(pupil);
        assertThat(db.list(select(MEMBER).where(MEMBER.mentor.has().not()))).containsExactly(mentor);
        assertThat(db.list(select(REVISION.note)
                        .where(REVISION.article().author().username.eq("ann"), REVISION.corrections.any())))
                .containsExactly("Proof");
        assertThat(db.one(select(ARTICLE.revisions.count(r -> r.corrections.none()))
                        .from(ARTICLE)
                        .where(ARTICLE.slug.eq("on-light"))))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeToldApartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(COMMENT).join(COMMENT.replies))
                .withMessageContaining("comments.replies")
                .withMessageContaining("alias");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(POST.title).join(POST.author).join(POST.editor)))
                .withMessageContaining("users")
                .withMessageContaining("alias");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        db.list(select(USER).where(USER.posts.any(p -> USER.posts.any(q -> q.title.gt(p.title))))))
                .withMessageContaining("posts_of_users")
                .withMessageContaining("another name");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(TAG.name).where(POST.author().active)))
                .withMessageContaining("posts is in no FROM");
        assertThat(on.statements().sql()).isEmpty();
    }

    @Test
    void relationsAreKnown() {
        assertThat(POST.relations())
                .extracting(Relation::toString)
                .containsExactly("posts.author", "posts.editor", "posts.category", "posts.comments", "posts.tags");
        RelationMeta comments = POST.comments.meta();
        assertThat(comments.kind()).isEqualTo(Kind.HAS_MANY);
        assertThat(comments.ends()).isEqualTo(new RelationMeta.Ends(List.of("id"), List.of("post_id")));
        assertThat(comments.order())
                .containsExactly(new RelationMeta.Order("likes", true), new RelationMeta.Order("id", false));
        assertThat(comments.cascading() && comments.orphanRemoval()).isTrue();
        RelationMeta tags = POST.tags.meta();
        assertThat(tags.kind()).isEqualTo(Kind.MANY_TO_MANY);
        assertThat(tags.ends().to()).containsExactly("post_id");
        assertThat(tags.through()).isEqualTo(new RelationMeta.Ends(List.of("tag_id"), List.of("id")));
        assertThat(POST.tags.through()).isSameAs(POST_TAG);
        assertThat(POST.tags.target()).isSameAs(TAG);
        assertThat(POST.author.meta().nullable()).isFalse();
        assertThat(POST.editor.meta().nullable()).isTrue();
        assertThat(USER.profile.meta().kind()).isEqualTo(Kind.HAS_ONE);
        assertThat(CORRECTION.revision.meta().ends())
                .isEqualTo(new RelationMeta.Ends(List.of("article_id", "number"), List.of("article_id", "number")));
        assertThat(CORRECTION.meta().foreignKeys())
                .anySatisfy(key -> assertThat(key.columns()).containsExactly("article_id", "number"));
        assertThat(POST.author()).isSameAs(POST.author());
        assertThat(POST.alias("p").author().source()).isNotEqualTo(POST.author().source());
    }
}
