package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.compliance.model.MuseumGuideShape.MUSEUM_GUIDE;
import static dev.rowan.test.compliance.model.MuseumTable.MUSEUM;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostDetailShape.POST_DETAIL;
import static dev.rowan.test.publishing.PostFiguresShape.POST_FIGURES;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.TagCloudShape.TAG_CLOUD;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.Select;
import dev.rowan.sql.Shape;
import dev.rowan.sql.ShapeStatement;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Statement;
import dev.rowan.test.publishing.ArticleId;
import dev.rowan.test.publishing.CommentLine;
import dev.rowan.test.publishing.CommentTable;
import dev.rowan.test.publishing.Post;
import dev.rowan.test.publishing.PostDetail;
import dev.rowan.test.publishing.PostStatus;
import dev.rowan.test.publishing.Revision;
import java.util.ArrayList;
import java.util.List;

/** Shapes: their rows, what is told of relations in them, and the relations of one row. */
final class ShapeConstructs {
    private static final Post RECORDS = new Post(1, "Records", PostStatus.PUBLISHED, 1, 3L, null);

    private final List<Construct> all = new ArrayList<>();

    private ShapeConstructs() {
        roots();
        strategies();
        aggregates();
        relationsOfOneRow();
    }

    static List<Construct> all() {
        return new ShapeConstructs().all;
    }

    private void roots() {
        add(
                "shape",
                select(POST_DETAIL).where(POST.status.eq(PostStatus.PUBLISHED)).orderBy(POST.id));
        add("shape-of-paths", select(TAG_CLOUD).orderBy(POST.id));
        add("shape-of-figures", select(POST_FIGURES).orderBy(POST.id));
        add("shape-by-key", POST_DETAIL.byKey(1L));
    }

    private void strategies() {
        add(
                "shape-joined",
                joined(select(POST_DETAIL)
                        .load(POST_DETAIL.comments, Strategy.JOIN)
                        .where(POST.status.eq(PostStatus.PUBLISHED))
                        .orderBy(POST.title)));
        Shape<PostDetail> best = POST_DETAIL.with(POST_DETAIL.comments.top(2).load(Strategy.JOIN));
        add("shape-joined-limit", joined(select(best).orderBy(POST.id).limit(2)));
        add(
                "shape-joined-already",
                joined(select(POST_DETAIL)
                        .leftJoin(POST.comments)
                        .load(POST_DETAIL.comments, Strategy.JOIN)
                        .orderBy(POST.id)));
        add(
                "shape-joined-many-to-many",
                joined(select(TAG_CLOUD).load(TAG_CLOUD.tags, Strategy.JOIN).orderBy(POST.id)));
        // Servers space JSON as they like, so that these are for their texts alone; all else is read from it elsewhere
        add(
                "shape-json",
                joined(select(POST_DETAIL)
                        .load(POST_DETAIL.comments, Strategy.JSON)
                        .where(POST.id.lt(0L))
                        .orderBy(POST.id)
                        .limit(2)));
        Shape<PostDetail> first = POST_DETAIL.with(POST_DETAIL
                .comments
                .where(comment -> comment.likes.gt(1))
                .top(2)
                .load(Strategy.JSON));
        add("shape-json-first", joined(select(first).where(POST.id.lt(0L)).orderBy(POST.id)));
        add(
                "shape-json-many-to-many",
                joined(select(TAG_CLOUD)
                        .load(TAG_CLOUD.tags, Strategy.JSON)
                        .where(POST.id.lt(0L))
                        .orderBy(POST.id)));
        add("shape-json-types", joined(select(MUSEUM_GUIDE).orderBy(MUSEUM.id)));
        add(
                "shape-one-by-key",
                joined(select(POST_DETAIL)
                        .load(POST_DETAIL.author, Strategy.SELECT_IN)
                        .orderBy(POST.id)));
        add("shape-list-within", within(select(POST_DETAIL).where(POST.status.eq(PostStatus.PUBLISHED))));
        add(
                "shape-list-within-limit",
                within(select(POST_DETAIL).orderBy(POST.id).limit(2)));
    }

    /** The statement of a query's rows and of what is joined to them. */
    private static Statement joined(Select<?> query) {
        return ShapeStatement.of(query, (Shape<?>) query.selection()).select();
    }

    /** The statement of the comments of a query's rows. */
    private static Statement within(Select<PostDetail> query) {
        ShapeToMany<CommentTable, CommentLine> comments = POST_DETAIL.comments.load(Strategy.SUBQUERY);
        Shape<PostDetail> shape = POST_DETAIL.with(comments);
        return comments.statementWithin(ShapeStatement.of(query, shape).keys(comments));
    }

    private void aggregates() {
        add(
                "relation-aggregate",
                select(
                                POST.id,
                                POST.comments
                                        .aggregate(comment -> sum(comment.likes))
                                        .coalesce(0))
                        .orderBy(POST.id));
        add(
                "relation-aggregate-condition",
                select(POST.id)
                        .where(POST.comments
                                .aggregate(comment -> max(comment.author().username), comment -> comment.likes.gt(1))
                                .eq("cy")));
        add(
                "relation-aggregate-many-to-many",
                select(POST.id, POST.tags.aggregate(tag -> max(tag.name)).orNull())
                        .orderBy(POST.id));
    }

    private void relationsOfOneRow() {
        add(
                "relation-of-row",
                select(COMMENT)
                        .where(POST.comments.of(RECORDS))
                        .orderBy(COMMENT.id)
                        .limit(2));
        add("relation-of-row-to-one", select(USER).where(POST.editor.of(RECORDS)));
        add("relation-of-row-without-key", select(TAG.id).where(POST.category.of(RECORDS), TAG.id.gt(0L)));
        add(
                "relation-of-row-many-to-many",
                select(TAG).where(POST.tags.of(RECORDS)).orderBy(TAG.id));
        add(
                "relation-of-row-composite",
                select(CORRECTION)
                        .where(REVISION.corrections.of(new Revision(new ArticleId(1), 1, "")))
                        .orderBy(CORRECTION.id));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.PUBLISHING));
    }
}
