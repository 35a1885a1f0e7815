package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.ProjectTable.PROJECT;
import static dev.rowan.test.compliance.model.ProjectTreeShape.PROJECT_TREE;
import static dev.rowan.test.compliance.model.StageTable.STAGE;
import static dev.rowan.test.compliance.model.StepSkillTable.STEP_SKILL;
import static dev.rowan.test.compliance.model.StepTable.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Session;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.ArticleBuilder;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Project;
import dev.rowan.test.compliance.model.Stage;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a session knows of a record in each state that it can be in, and which verbs have what waits written. */
class SessionStatesCompliance extends ComplianceArea {
    SessionStatesCompliance(ComplianceContext on) {
        super(on, ARTICLE, COUNTRY, PROJECT, STAGE, STEP, STEP_SKILL);
    }

    @Test
    void recordsAreKnownUntilTheyAreRemovedOrForgotten() {
        Article stored = db.insert(ARTICLE, article("stored"));
        db.insert(COUNTRY, new Country("se", "Sverige"));
        db.inSession(s -> {
            assertThat(s.contains(ARTICLE, stored)).isFalse();
            Article read = s.get(ARTICLE, stored.id());
            assertThat(s.contains(ARTICLE, read)).isTrue();
            s.remove(ARTICLE, read);
            assertThat(s.contains(ARTICLE, read)).isFalse();
            assertThat(s.state(ARTICLE, read)).isEqualTo(RecordState.REMOVED);
            assertThat(s.exists(ARTICLE, stored.id())).isFalse();
            assertThatThrownBy(() -> s.update(ARTICLE, read))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("removed");
            assertThat(s.refresh(ARTICLE, read)).isEqualTo(read);
            assertThat(s.removed()).as("refreshed").isEmpty();

            Country added = new Country("dk", "Danmark");
            Pending<Country> pending = s.add(COUNTRY, added);
            assertThat(s.contains(COUNTRY, added)).isTrue();
            assertThat(s.exists(COUNTRY, "dk")).isTrue();
            s.detach(COUNTRY, added);
            assertThat(s.state(pending)).isEqualTo(RecordState.DETACHED);
            assertThat(s.getOrNull(COUNTRY, "dk")).isNull();
            s.add(COUNTRY, new Country("no", "Norge"));
            s.update(COUNTRY, s.get(COUNTRY, "se"), new Country("se", "Sweden"));
            s.clear();
            assertThat(s.pending()).isEmpty();
            assertThat(s.changed()).isEmpty();
            assertThatThrownBy(() -> s.refresh(COUNTRY, added)).isInstanceOf(NotFoundException.class);
        });
        assertThat(db.list(select(COUNTRY.name))).containsExactly("Sverige");
        assertThat(db.count(ARTICLE)).isEqualTo(1);
    }

    @Test
    void whatComesBackIsMergedByItsVersion() {
        Article sent = db.insert(ARTICLE, article("sent"));
        Article theirs =
                db.update(ARTICLE, ArticleBuilder.from(sent).title("theirs").build());
        db.inSession(s -> {
            assertThatThrownBy(() -> s.merge(
                            ARTICLE, ArticleBuilder.from(sent).title("mine").build()))
                    .isInstanceOf(StaleRecordException.class);
            assertThat(s.changed()).isEmpty();
            Pending<Article> merged =
                    s.merge(ARTICLE, ArticleBuilder.from(theirs).title("mine").build());
            assertThat(s.state(merged)).isEqualTo(RecordState.CHANGED);
            s.flush();
            assertThat(merged.value().version()).isEqualTo(3);
            Pending<Article> added = s.merge(ARTICLE, article("new"));
            assertThat(s.state(added)).isEqualTo(RecordState.PENDING);
        });
        assertThat(db.list(select(ARTICLE.title).orderBy(ARTICLE.id))).containsExactly("mine", "new");
    }

    @Test
    void whateverCouldSeeWhatWaitsHasItWritten() {
        Project project = db.insert(PROJECT, project("house"));
        List<ToLongFunction<Session>> verbs = List.of(
                s -> s.list(select(STAGE)).size(),
                s -> s.count(select(STAGE)),
                s -> s.exists(select(STAGE).where(STAGE.title.like("new%"))) ? 1 : 0,
                s -> s.page(select(STAGE).orderBy(STAGE.id), PageRequest.of(1, 5))
                        .rows()
                        .size(),
                s -> s.scroll(select(STAGE).orderBy(STAGE.id), KeysetRequest.first(5))
                        .rows()
                        .size(),
                s -> {
                    try (Stream<Stage> rows = s.stream(select(STAGE))) {
                        return rows.count();
                    }
                },
                s -> Objects.requireNonNull(
                                s.load(List.of(project), PROJECT.stages).get(project))
                        .size(),
                s -> s.get(PROJECT_TREE, project.id()).stages().size(),
                s -> s.list(select(PROJECT.name).join(PROJECT.stages)).size(),
                s -> s.count(select(PROJECT).where(PROJECT.stages.any(stage -> stage.title.like("new%")))),
                s -> s.execute(update(STAGE).set(STAGE.title, "other").everyRow()),
                s -> s.sql("select title from stage").list(SqlTypes.STRING).size());
        for (int i = 0; i < verbs.size(); i++) {
            int verb = i;
            try (Session s = db.openSession()) {
                s.add(STAGE, new Stage(null, project.id(), "new"));
                assertThat(s.list(select(COUNTRY))).isEmpty();
                s.get(PROJECT, project.id());
                assertThat(s.getOrNull(STAGE, new UUID(0, 1))).isNull();
                assertThat(s.pending()).as("verb %d", verb).hasSize(1);
                assertThat(verbs.get(verb).applyAsLong(s)).as("verb %d", verb).isEqualTo(1);
                assertThat(s.pending()).as("verb %d", verb).isEmpty();
            }
        }
        assertThat(db.count(STAGE)).isZero();
    }

    private static Article article(String title) {
        return new Article(0, title, "author", null, new Stamp(null, null), 0);
    }

    private static Project project(String name) {
        return new Project(0, name, null, new Stamp(null, null), 0);
    }
}
