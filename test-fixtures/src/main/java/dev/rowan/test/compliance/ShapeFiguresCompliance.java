package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.publishing.CommentTable.COMMENT;
import static dev.rowan.test.publishing.PostFiguresShape.POST_FIGURES;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Row;
import dev.rowan.test.publishing.AuthorCard;
import dev.rowan.test.publishing.Comment;
import dev.rowan.test.publishing.CommentLine;
import dev.rowan.test.publishing.PostFigures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shapes tell of the rows of a relation, and the orders of their lists. */
class ShapeFiguresCompliance extends ComplianceArea {
    ShapeFiguresCompliance(ComplianceContext on) {
        super(on);
    }

    @BeforeEach
    void fill() {
        Domain.PUBLISHING.prepare(on);
        on.statements().clear();
    }

    @Test
    void tellOfRelationsInTheRow() {
        List<PostFigures> found =
                db.list(select(POST_FIGURES).where(POST.id.isIn(1L, 2L, 4L)).orderBy(POST.id));

        on.statements().assertStatements(3);
        assertThat(found)
                .extracting(
                        PostFigures::likes,
                        PostFigures::popularLikes,
                        PostFigures::fewest,
                        PostFigures::lastOf,
                        PostFigures::lastTag,
                        PostFigures::discussed,
                        PostFigures::popular)
                .containsExactly(
                        tuple(8L, 7L, 0, "cy", "java", true, 2L),
                        tuple(0L, null, null, null, null, false, 0L),
                        tuple(6L, 6L, 3, "dee", "java", true, 2L));
        assertThat(found.get(0).mean()).isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(found.get(1).mean()).isNull();
        assertThat(found.get(2).mean()).isEqualByComparingTo(BigDecimal.valueOf(3));
    }

    @Test
    void haveListsInOrdersOfTheirOwn() {
        PostFigures found = db.one(select(POST_FIGURES).where(POST.id.eq(1L)));

        assertThat(found.byName())
                .containsExactly(
                        new CommentLine("Very good", 2, new AuthorCard(3, "cy")),
                        new CommentLine("Good", 5, new AuthorCard(2, "bob")),
                        new CommentLine("Thanks", 1, new AuthorCard(1, "ann")));
        assertThat(found.least()).extracting(Comment::body).containsExactly("Thanks", "Who are you?");
    }

    @Test
    void chooseTheFirstByAnotherOrderForOneQuery() {
        List<PostFigures> found = db.list(select(POST_FIGURES.with(POST_FIGURES.least.top(
                        1, comment -> List.of(comment.author().username.desc()))))
                .where(POST.id.isIn(1L, 4L))
                .orderBy(POST.id));

        assertThat(found).extracting(PostFigures::least).extracting(List::size).containsExactly(1, 1);
        assertThat(found.get(1).least()).extracting(Comment::body).containsExactly("As glass");
    }

    @Test
    void areAnyAggregateOfARelation() {
        IntegralExpr<Long> likes =
                POST.comments.aggregate(comment -> sum(comment.likes)).coalesce(0);

        List<Row> found = db.list(select(POST.id, likes)
                .where(POST.comments
                        .aggregate(comment -> max(comment.likes), comment -> comment.likes.lt(5))
                        .ge(2))
                .orderBy(likes.desc()));
        IntegralExpr<Long> most =
                USER.posts.aggregate(post -> max(post.comments.count())).coalesce(-1);
        List<Row> users = db.list(select(USER.id, most).orderBy(USER.id));

        assertThat(found)
                .extracting(row -> row.get(POST.id), row -> row.get(likes))
                .containsExactly(tuple(1L, 8L), tuple(4L, 6L));
        assertThat(users).extracting(row -> row.get(most)).containsExactly(4L, 2L, -1L, -1L);
        assertThat(db.count(select(COMMENT))).isEqualTo(6);
    }
}
