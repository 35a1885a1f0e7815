package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.CorrectionTable.CORRECTION;
import static dev.rowan.test.publishing.PostDetailShape.POST_DETAIL;
import static dev.rowan.test.publishing.PostFiguresShape.POST_FIGURES;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.RevisionTable.REVISION;
import static dev.rowan.test.publishing.TagCloudShape.TAG_CLOUD;
import static dev.rowan.test.publishing.TagTable.TAG;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.sql.Statement;
import dev.rowan.test.publishing.ArticleId;
import dev.rowan.test.publishing.Post;
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
