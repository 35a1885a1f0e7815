package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.publishing.EssayTable.ESSAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.publishing.CommentThread;
import dev.rowan.test.publishing.Editing;
import dev.rowan.test.publishing.Essay;
import dev.rowan.test.publishing.EssayBuilder;
import dev.rowan.test.publishing.User;
import dev.rowan.test.publishing.UserPosts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a publishing house does, as an application would write it, and with how many statements. */
class EditingCompliance extends FilledArea {
    private final Editing editing = new Editing(db);

    EditingCompliance(ComplianceContext on) {
        super(on, Domain.PUBLISHING);
    }

    @Test
    void questionsAreOneStatementEach() {
        assertThat(editing.usersWithPosts())
                .containsExactly(
                        new UserPosts("ann", 3),
                        new UserPosts("bob", 2),
                        new UserPosts("cy", 0),
                        new UserPosts("dee", 0));
        assertThat(editing.path(3)).containsExactly("Science", "Physics", "Optics");
        assertThat(editing.path(4)).containsExactly("Cooking");
        assertThat(editing.path(99)).isEmpty();
        on.statements().assertStatements(4);
    }

    @Test
    void rolesAreGrantedByAssociationRecords() {
        LocalDate february = LocalDate.of(2026, 2, 1);
        assertThat(editing.with("author", february)).extracting(User::username).containsExactly("bob");
        editing.grant(4, "author", february, 1);
        editing.grant(1, "author", february, 1);
        assertThat(editing.with("author", february)).extracting(User::username).containsExactly("ann", "bob", "dee");
    }

    @Test
    void threadsAreAStatementForEachLevel() {
        List<CommentThread> threads = editing.threads(1);
        on.statements().assertStatements(4);
        assertThat(threads)
                .containsExactly(
                        new CommentThread(
                                "Good",
                                "bob",
                                List.of(new CommentThread(
                                        "Very good",
                                        "cy",
                                        List.of(new CommentThread("Who are you?", null, List.of()))))),
                        new CommentThread("Thanks", "ann", List.of()));
        assertThat(editing.threads(99)).isEmpty();
    }

    @Test
    void articlesHaveSlugsKnowWhoWroteThemAndAreWithdrawn() {
        Editing byAnn = new Editing(db.actingAs("ann"));
        Essay first = byAnn.publish(1, "On Light!");
        Essay second = byAnn.publish(1, "On light?");
        assertThat(List.of(first.slug(), second.slug())).containsExactly("on-light", "on-light-2");
        assertThat(first.authorship().createdBy()).isEqualTo("ann");
        Essay edited = db.actingAs("bob")
                .update(
                        ESSAY,
                        first,
                        EssayBuilder.from(first).title("On light and dark").build());
        assertThat(edited.authorship().createdBy()).isEqualTo("ann");
        assertThat(edited.authorship().updatedBy()).isEqualTo("bob");
        assertThatThrownBy(() -> byAnn.withdraw(first)).isInstanceOf(StaleRecordException.class);
        byAnn.withdraw(edited);
        assertThat(db.list(select(ESSAY.slug))).containsExactly("on-light-2");
        assertThat(editing.withdrawn()).extracting(Essay::title).containsExactly("On light and dark");
        Essay again = byAnn.publish(2, "On Light!");
        assertThat(again.slug()).isEqualTo("on-light");
        assertThatThrownBy(() -> db.restore(ESSAY, first.id())).isInstanceOf(UniqueViolation.class);
        byAnn.withdraw(again);
        assertThat(db.restore(ESSAY, first.id()).withdrawnAt()).isNull();
    }
}
