package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.RoleTable.ROLE;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserRoleTable.USER_ROLE;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.sql.Statement;
import dev.rowan.test.publishing.PostStatus;
import java.util.ArrayList;
import java.util.List;

/** Relations: joined, asked, and gone along by paths. */
final class RelationConstructs {
    private final List<Construct> all = new ArrayList<>();

    private RelationConstructs() {
        joins();
        joinsByAnotherName();
        paths();
        pathsBesideJoins();
        pathsInSubselects();
        conditions();
        conditionsOfConditions();
        counts();
        changes();
    }

    static List<Construct> all() {
        return new RelationConstructs().all;
    }

    private void joins() {
        add("relation-join", select(POST.title, USER.username).join(POST.author).orderBy(POST.id));
        add(
                "relation-join-to-many",
                select(USER.username, POST.title)
                        .join(USER.posts, POST.status.eq(PostStatus.PUBLISHED))
                        .orderBy(POST.id));
        add(
                "relation-left-join",
                select(USER.username, POST.orNull())
                        .leftJoin(USER.posts, POST.status.eq(PostStatus.PUBLISHED))
                        .orderBy(USER.id, POST.id));
        add(
                "relation-join-many-to-many",
                select(POST.title, TAG.name).join(POST.tags).orderBy(POST.id, TAG.id));
        add(
                "relation-left-join-many-to-many",
                select(POST.title, TAG.name.orNull())
                        .leftJoin(POST.tags, TAG.name.eq("sql"))
                        .orderBy(POST.id));
        add(
                "relation-join-association",
                select(USER.username, ROLE.name, USER_ROLE.grantedOn)
                        .join(USER.roles)
                        .orderBy(USER.id, ROLE.id));
        add(
                "relation-join-association-alone",
                select(USER.username, USER_ROLE.grantedOn, USER_ROLE.role().name)
                        .join(USER.grants)
                        .where(USER_ROLE.grantedById.isNotNull())
                        .orderBy(USER.id));
        add(
                "relation-join-composite",
                select(CORRECTION.remark, REVISION.note)
                        .join(CORRECTION.revision)
                        .orderBy(CORRECTION.id));
        add(
                "relation-join-typed-key",
                select(ARTICLE.slug, REVISION.number).join(ARTICLE.revisions).orderBy(ARTICLE.slug, REVISION.number));
    }

    private void joinsByAnotherName() {
        var p = POST.alias("p");
        add(
                "relation-join-of-alias",
                select(p.title, USER.username).join(p.author).orderBy(p.id));
        var editor = USER.alias("editor");
        add(
                "relation-join-two-ways",
                select(POST.title, USER.username, editor.username)
                        .join(POST.author)
                        .leftJoin(POST.editor, editor)
                        .orderBy(POST.id));
        add(
                "relation-join-to-itself",
                select(COMMENT.body, COMMENT.parent().body).join(COMMENT.parent).orderBy(COMMENT.id));
        var reply = COMMENT.alias("reply");
        add(
                "relation-join-to-many-of-itself",
                select(COMMENT.body, reply.body)
                        .join(COMMENT.replies, reply, reply.likes.gt(0))
                        .orderBy(reply.id));
        var tag = TAG.alias("t");
        add(
                "relation-join-many-to-many-twice",
                select(POST.title, TAG.name, tag.name)
                        .join(POST.tags, TAG.name.eq("java"))
                        .join(POST.tags, tag, tag.name.eq("sql"))
                        .orderBy(POST.id));
    }

    private void paths() {
        add(
                "relation-path",
                select(POST.title, POST.author().username)
                        .where(POST.author().active, POST.author().username.ne("cy"))
                        .orderBy(POST.author().username.desc(), POST.id));
        add("relation-path-alone", select(POST.author().username).distinct().orderBy(POST.author().username));
        add("relation-path-table", select(POST.author()).where(POST.id.eq(4)));
        add(
                "relation-path-that-may-be-missing",
                select(
                                POST.title,
                                POST.editor().username.orNull(),
                                POST.category().orNull())
                        .orderBy(POST.id));
        add(
                "relation-path-of-path",
                select(
                                COMMENT.id,
                                COMMENT.post().author().username,
                                COMMENT.author().profile().motto.coalesce("-"))
                        .where(COMMENT.post().status.eq(PostStatus.PUBLISHED))
                        .orderBy(COMMENT.id));
        add(
                "relation-path-composite",
                select(
                                CORRECTION.remark,
                                CORRECTION.revision().note,
                                CORRECTION.revision().article().slug)
                        .orderBy(CORRECTION.id));
        add(
                "relation-path-grouped",
                select(POST.author().username, count(), max(POST.category().name))
                        .groupBy(POST.author().username)
                        .having(count().gt(1))
                        .orderBy(POST.author().username));
        add(
                "relation-path-backwards",
                select(USER.username, USER.profile().city.orNull())
                        .where(USER.profile().motto.isNotNull())
                        .orderBy(USER.id));
    }

    private void pathsBesideJoins() {
        add(
                "relation-path-of-joined-relation",
                select(POST.title, USER.username, POST.author().active)
                        .join(POST.author)
                        .where(POST.author().username.eq("ann"))
                        .orderBy(POST.id));
        add(
                "relation-path-behind-left-join",
                select(USER.username, POST.title, POST.category().name, POST.author().username)
                        .leftJoin(USER.posts, POST.status.eq(PostStatus.PUBLISHED))
                        .orderBy(USER.id, POST.id));
        add(
                "relation-path-in-join",
                select(POST.title, COMMENT.body)
                        .join(COMMENT, COMMENT.postId.eq(POST.id), COMMENT.authorId.eq(POST.author().id))
                        .orderBy(COMMENT.id));
        add(
                "relation-path-in-its-own-join",
                select(USER.username, POST.title, POST.category().name)
                        .leftJoin(USER.posts, POST.category().parent().name.eq("Science"))
                        .orderBy(USER.id, POST.id));
        add(
                "relation-join-of-path",
                select(POST.title, ROLE.name).join(POST.author().roles).orderBy(POST.id, ROLE.id));
    }

    private void pathsInSubselects() {
        add(
                "relation-path-in-subselect",
                select(POST.title)
                        .where(exists(select(COMMENT).where(COMMENT.postId.eq(POST.id), COMMENT.author().active)))
                        .orderBy(POST.id));
        add(
                "relation-path-of-outer-query",
                select(POST.title)
                        .where(exists(select(COMMENT)
                                .where(COMMENT.postId.eq(POST.id), COMMENT.authorId.eq(POST.author().id))))
                        .orderBy(POST.id));
        add(
                "relation-path-in-any",
                select(USER.username)
                        .where(USER.posts.any(p -> p.category().name.startsWith("O")))
                        .orderBy(USER.id));
    }

    private void conditions() {
        add("relation-any", select(USER.username).where(USER.posts.any(p -> p.title.startsWith("S"))));
        add("relation-any-at-all", select(USER.username).where(USER.posts.any()).orderBy(USER.id));
        add("relation-none", select(USER.username).where(USER.posts.none()).orderBy(USER.id));
        add(
                "relation-none-of-some",
                select(POST.title).where(POST.comments.none(c -> c.likes.gt(3))).orderBy(POST.id));
        add(
                "relation-any-many-to-many",
                select(POST.title).where(POST.tags.any(t -> t.name.eq("sql"))).orderBy(POST.id));
        add(
                "relation-none-many-to-many",
                select(TAG.name).where(TAG.posts.none()).orderBy(TAG.id));
        add("relation-has", select(POST.title).where(POST.editor.has()).orderBy(POST.id));
        add(
                "relation-has-with-condition",
                select(POST.title)
                        .where(POST.author.has(a -> a.username.eq("bob")), not(POST.editor.has()))
                        .orderBy(POST.id));
        add("relation-has-backwards", select(USER.username).where(USER.profile.has(p -> p.city.isNull())));
        add(
                "relation-any-composite",
                select(REVISION.note)
                        .where(REVISION.corrections.any(c -> c.remark.contains("lens")))
                        .orderBy(REVISION.note));
    }

    private void conditionsOfConditions() {
        add(
                "relation-any-of-any",
                select(USER.username)
                        .where(USER.posts.any(p -> p.comments.any(c -> c.author.has(a -> a.active.eq(false)))))
                        .orderBy(USER.id));
        add(
                "relation-any-of-itself",
                select(COMMENT.body)
                        .where(COMMENT.replies.any(r -> r.likes.lt(COMMENT.likes)))
                        .orderBy(COMMENT.id));
        add(
                "relation-any-by-another-name",
                select(USER.username)
                        .where(USER.posts.any(p -> USER.posts.any(
                                POST.alias("other"), o -> o.title.lt(p.title).and(o.categoryId.eq(p.categoryId)))))
                        .orderBy(USER.id));
    }

    private void counts() {
        add(
                "relation-count",
                select(USER.username, USER.posts.count().alias("posts"), USER.edited.count())
                        .orderBy(USER.posts.count().desc(), USER.id));
        add("relation-count-alone", select(USER.posts.count()).orderBy(USER.id));
        add(
                "relation-count-some",
                select(POST.title, POST.comments.count(c -> c.parentId.isNull()), POST.tags.count())
                        .where(POST.tags.count(t -> t.name.ne("java")).le(1))
                        .orderBy(POST.id));
    }

    private void changes() {
        add(
                "relation-update",
                update(POST)
                        .set(POST.status, PostStatus.PUBLISHED)
                        .where(POST.author.has(a -> a.username.eq("bob")), POST.tags.none()));
        add(
                "relation-delete",
                deleteFrom(POST)
                        .where(
                                POST.comments.none(),
                                POST.tags.none(),
                                POST.category.has().not()));
        add(
                "relation-path-in-update",
                update(POST)
                        .set(POST.title, POST.title.concat(" by ").concat(POST.author().username))
                        .where(POST.category().parent().name.eq("Science")));
        add(
                "relation-path-in-delete",
                deleteFrom(POST)
                        .where(
                                POST.author().username.eq("bob"),
                                POST.editor().id.isNull()));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.PUBLISHING));
    }
}
