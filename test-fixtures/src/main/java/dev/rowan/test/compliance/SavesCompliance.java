package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CharterTable.CHARTER;
import static dev.rowan.test.compliance.model.ProjectParts_CharteredShape.CHARTERED;
import static dev.rowan.test.compliance.model.ProjectParts_FlatShape.FLAT;
import static dev.rowan.test.compliance.model.ProjectParts_RenamingShape.RENAMING;
import static dev.rowan.test.compliance.model.ProjectParts_SkilledShape.SKILLED;
import static dev.rowan.test.compliance.model.ProjectTable.PROJECT;
import static dev.rowan.test.compliance.model.ProjectTreeShape.PROJECT_TREE;
import static dev.rowan.test.compliance.model.SkillTable.SKILL;
import static dev.rowan.test.compliance.model.StageTable.STAGE;
import static dev.rowan.test.compliance.model.StepSkillTable.STEP_SKILL;
import static dev.rowan.test.compliance.model.StepTable.STEP;
import static dev.rowan.test.compliance.model.WorkerTable.WORKER;
import static dev.rowan.test.press.ArticleLineShape.ARTICLE_LINE;
import static dev.rowan.test.publishing.ArticleDraftShape.ARTICLE_DRAFT;
import static dev.rowan.test.publishing.ArticleTable.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.annotation.SaveMode;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.session.SaveFailure;
import dev.rowan.test.compliance.model.Charter;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Project;
import dev.rowan.test.compliance.model.ProjectBuilder;
import dev.rowan.test.compliance.model.ProjectParts.CharterText;
import dev.rowan.test.compliance.model.ProjectParts.Chartered;
import dev.rowan.test.compliance.model.ProjectParts.Flat;
import dev.rowan.test.compliance.model.ProjectParts.Growing;
import dev.rowan.test.compliance.model.ProjectParts.Renaming;
import dev.rowan.test.compliance.model.ProjectParts.Skilled;
import dev.rowan.test.compliance.model.ProjectParts_GrowingShape;
import dev.rowan.test.compliance.model.ProjectTree;
import dev.rowan.test.compliance.model.ProjectTree.StageTree;
import dev.rowan.test.compliance.model.ProjectTree.StepTree;
import dev.rowan.test.compliance.model.ProjectTree.WorkerName;
import dev.rowan.test.compliance.model.Skill;
import dev.rowan.test.compliance.model.Stage;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Worker;
import dev.rowan.test.press.ArticleLine;
import dev.rowan.test.publishing.ArticleDraft;
import dev.rowan.test.publishing.ArticleDraft.CorrectionDraft;
import dev.rowan.test.publishing.ArticleDraft.RevisionDraft;
import dev.rowan.test.publishing.ArticleId;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import dev.rowan.type.JsonTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trees are written by what differs, in few statements, and come back as they are stored. */
class SavesCompliance extends ComplianceArea {
    private static final Skill SQL = new Skill("sql", "Queries");
    private static final Skill JAVA = new Skill("java", "Programs");

    SavesCompliance(ComplianceContext on) {
        super(on, PROJECT, CHARTER, STAGE, STEP, SKILL, STEP_SKILL, WORKER);
    }

    @Test
    void aNewTreeIsInsertedLevelByLevel() {
        ProjectTree saved = saved();

        assertThat(saved.id()).isPositive();
        assertThat(saved.version()).isEqualTo(1);
        assertThat(read(saved.id())).isEqualTo(saved);
        assertThat(db.list(select(PROJECT))).first().extracting(Project::client).isNull();
        assertThat(db.list(select(PROJECT.stamp.createdAt))).isNotEmpty().doesNotContainNull();
    }

    @Test
    void whatIsAsItWasIsNotWritten() {
        ProjectTree tree = saved();
        on.statements().clear();

        assertThat(db.save(PROJECT_TREE, tree)).isEqualTo(tree);
        on.statements().assertStatements(7);
        assertThat(on.statements().sql()).allMatch(sql -> sql.startsWith("select"));
    }

    @Test
    void whatDiffersIsWrittenAndMovesTheVersionOfTheRoot() {
        ProjectTree tree = saved();
        StageTree first = tree.stages().get(0);
        StageTree second = tree.stages().get(1);
        StepTree moved = first.steps().get(0);
        StepTree changed = new StepTree(
                moved.id(),
                "new",
                moved.hours(),
                null,
                List.of(),
                List.of(new Skill("java", "what is shared is only joined"), new Skill("rust", "Other")));
        db.insert(SKILL, new Skill("rust", "Other"));
        StageTree added = new StageTree(null, "c", List.of(step("c1", null, List.of())));
        on.statements().clear();

        ProjectTree after = db.save(
                PROJECT_TREE,
                new ProjectTree(
                        tree.id(),
                        "house",
                        tree.version(),
                        List.of(new StageTree(second.id(), "b", List.of(changed)), added)));

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.stages().get(0).steps().get(0).id()).isEqualTo(moved.id());
        ProjectTree read = read(tree.id());
        assertThat(read.stages()).extracting(StageTree::title).containsExactly("b", "c");
        StepTree step = read.stages().get(0).steps().get(0);
        assertThat(step.label()).isEqualTo("new");
        assertThat(step.substeps()).isEmpty();
        assertThat(step.worker()).isNull();
        assertThat(step.skills()).containsExactly(JAVA, new Skill("rust", "Other"));
        assertThat(db.count(STEP)).isEqualTo(3);
        assertThat(db.count(STAGE)).isEqualTo(2);
        List<String> updates = on.statements().sql().stream()
                .filter(sql -> sql.startsWith("update"))
                .toList();
        assertThat(updates).hasSize(2);
        assertThat(updates)
                .anySatisfy(sql -> assertThat(sql)
                        .contains("label", "worker_id", "stage_id")
                        .doesNotContain("hours", "above_id"));
        assertThat(updates)
                .anySatisfy(sql -> assertThat(sql).contains("version").doesNotContain("name", "client"));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheRows() {
        List<StageTree> stages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<StepTree> steps = new ArrayList<>();
            for (int j = 0; j < 8; j++) {
                steps.add(step("s" + i + "-" + j, null, List.of()));
            }
            stages.add(new StageTree(null, "stage " + i, steps));
        }
        ProjectTree tree = db.save(PROJECT_TREE, new ProjectTree(0, "large", 0, stages));
        on.statements().assertStatements(4);
        on.statements().clear();
        List<StageTree> half = new ArrayList<>();
        for (StageTree stage : tree.stages().subList(0, 15)) {
            List<StepTree> steps = new ArrayList<>();
            for (StepTree step : stage.steps().subList(0, 4)) {
                steps.add(new StepTree(step.id(), step.label() + "!", 3, null, step.substeps(), List.of()));
            }
            half.add(new StageTree(stage.id(), stage.title(), steps));
        }

        ProjectTree after = db.save(PROJECT_TREE, new ProjectTree(tree.id(), "large", 1, half));

        on.statements().assertStatements(12); // 7 to read; root, steps; substeps, steps and stages that go
        assertThat(db.count(STEP)).isEqualTo(15 * 8);
        assertThat(sorted(read(tree.id()))).isEqualTo(sorted(after));
    }

    @Test
    void moreKeysThanOneStatementTakesAreAFewStatementsMore() {
        List<StageTree> stages = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            stages.add(new StageTree(null, "stage " + i, List.of()));
        }
        ProjectTree tree = db.save(PROJECT_TREE, new ProjectTree(0, "broad", 0, stages));
        List<StageTree> changed = new ArrayList<>();
        for (StageTree stage : tree.stages().subList(0, 1_050)) {
            changed.add(new StageTree(stage.id(), stage.title() + "!", List.of()));
        }
        on.statements().clear();
        ProjectTree after = db.save(PROJECT_TREE, new ProjectTree(tree.id(), "broad", 1, changed));
        // the steps of 1,100 stages in two reads; root, stages; stages that go
        on.statements().assertStatements(7);
        assertThat(after.stages()).hasSize(1_050);
        assertThat(db.count(select(STAGE).where(STAGE.title.like("%!")))).isEqualTo(1_050);
        assertThat(db.count(STAGE)).isEqualTo(1_050);
    }

    private static List<String> sorted(ProjectTree tree) {
        return tree.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .map(StepTree::toString)
                .sorted()
                .toList();
    }

    @Test
    void modesSayWhatBecomesOfOthers() {
        ProjectTree tree = saved();
        StageTree only = new StageTree(null, "only", List.of());
        ProjectTree one = new ProjectTree(tree.id(), "house", 1, List.of(only));

        ProjectTree merged = db.save(PROJECT_TREE.saving(SaveMode.MERGE, PROJECT.stages), one);
        assertThat(merged.stages()).hasSize(1);
        assertThat(read(tree.id()).stages()).extracting(StageTree::title).containsExactly("a", "b", "only");

        on.statements().clear();
        Growing grown = db.save(
                ProjectParts_GrowingShape.GROWING,
                new Growing(tree.id(), "house", List.of(new Stage(null, 0, "more"))));
        on.statements().assertStatements(3);
        assertThat(grown.stages().get(0).projectId()).isEqualTo(tree.id());
        assertThat(read(tree.id()).stages()).hasSize(4);

        long step = Objects.requireNonNull(tree.stages().get(0).steps().get(0).id());
        db.save(SKILLED.saving(SaveMode.MERGE, STEP.skills), new Skilled(step, List.of(JAVA)));
        assertThat(db.list(select(STEP_SKILL.skillCode).where(STEP_SKILL.stepId.eq(step))))
                .containsExactlyInAnyOrder("java", "sql");
        assertThatThrownBy(
                        () -> db.save(SKILLED.saving(SaveMode.APPEND, STEP.skills), new Skilled(step, List.of(JAVA))))
                .isInstanceOf(UniqueViolation.class);
        db.save(SKILLED, new Skilled(step, List.of()));
        assertThat(db.count(select(STEP_SKILL).where(STEP_SKILL.stepId.eq(step))))
                .isZero();

        db.save(
                PROJECT_TREE,
                new ProjectTree(tree.id(), "house", read(tree.id()).version(), merged.stages()));
        assertThat(db.list(select(STAGE.title))).containsExactly("only");
        assertThat(db.count(STEP)).isZero();
    }

    @Test
    void aRelationToOneRowIsOwnedAsWell() {
        Chartered first = db.save(CHARTERED, new Chartered(0, "p", new CharterText(0, "one")));
        on.statements().assertStatements(2);
        assertThat(db.one(select(CHARTER)))
                .returns(Priority.NORMAL, Charter::priority)
                .returns(List.of(), Charter::terms);
        Chartered same = db.save(
                CHARTERED,
                new Chartered(
                        first.id(),
                        "p",
                        new CharterText(Objects.requireNonNull(first.charter()).id(), "two")));
        assertThat(same.charter()).isEqualTo(new CharterText(first.charter().id(), "two"));
        Chartered other = db.save(CHARTERED, new Chartered(first.id(), "p", new CharterText(0, "three")));
        assertThat(Objects.requireNonNull(other.charter()).id())
                .isNotEqualTo(first.charter().id());
        assertThat(db.list(select(CHARTER.purpose))).containsExactly("three");
        assertThat(db.save(CHARTERED, new Chartered(first.id(), "p", null)).charter())
                .isNull();
        assertThat(db.count(CHARTER)).isZero();
    }

    @Test
    void defaultsOfJsonAreReadByTheDatabasesCodec() {
        List<String> read = new ArrayList<>();
        JsonCodec noting = new JsonCodec() {
            @Override
            public String encode(Object value) {
                return JsonCodecs.standard().encode(value);
            }

            @Override
            public <T> T decode(String json, JsonTarget<T> target) {
                read.add(json);
                return JsonCodecs.standard().decode(json, target);
            }
        };
        try (Database own = on.configure().json(noting).open()) {
            own.save(CHARTERED, new Chartered(0, "p", new CharterText(0, "one")));
            assertThat(read).containsExactly("[]");
        }
        assertThat(db.one(select(CHARTER)).terms()).isEmpty();
        assertThat(db.count(CHARTER)).isEqualTo(1);
    }

    @Test
    void whatIsOnlyReadIsNotTakenApart() {
        ArticleLine line = new ArticleLine("/articles/rain", "Ann");
        assertThatThrownBy(() -> ARTICLE_LINE.part(line, 0))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContainingAll(ARTICLE_LINE.toString(), "writable = true");
    }

    @Test
    void aShapeOfSomeColumnsLeavesTheOthersAlone() {
        Project project = db.insert(PROJECT, new Project(0, "old", "somebody", new Stamp(null, null), 0));
        on.statements().clear();

        db.save(RENAMING, new Renaming(project.id(), "new"));

        on.statements().assertStatements(2);
        Project after = db.get(PROJECT, project.id());
        assertThat(after.name()).isEqualTo("new");
        assertThat(after.client()).isEqualTo("somebody");
        assertThat(after.version()).isEqualTo(2);
        assertThatThrownBy(() -> db.save(FLAT, new Flat(null, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project_id")
                .hasMessageContaining("title");
        assertThat(db.count(STAGE)).isZero();
    }

    @Test
    void nothingIsLeftOfASaveThatFails() {
        ProjectTree tree = saved();
        StepTree unskilled = step("z", null, List.of(JAVA, new Skill("none", "nowhere")));
        ProjectTree wrong =
                new ProjectTree(tree.id(), "other", 1, List.of(new StageTree(null, "z", List.of(unskilled))));

        assertThatThrownBy(() -> db.save(PROJECT_TREE, wrong))
                .isInstanceOf(ForeignKeyViolation.class)
                .satisfies(e -> {
                    SaveFailure where = Objects.requireNonNull(SaveFailure.of(e));
                    assertThat(where.table()).isEqualTo("step_skill");
                    assertThat(where.action()).isEqualTo("insert");
                    assertThat(where.paths()).contains("[0].stages[0].steps[0].skills[1]");
                });
        assertThat(read(tree.id())).isEqualTo(tree);
        db.inTransaction(tx -> {
            tx.insert(WORKER, new Worker(0, "bob"));
            assertThatThrownBy(() -> tx.save(PROJECT_TREE, wrong)).isInstanceOf(ForeignKeyViolation.class);
        });
        assertThat(db.count(WORKER)).isEqualTo(2);
        assertThat(read(tree.id())).isEqualTo(tree);
    }

    @Test
    void versionsAndMissingRowsAreStale() {
        ProjectTree tree = saved();
        db.save(RENAMING, new Renaming(tree.id(), "meanwhile"));

        assertThatThrownBy(() -> db.save(PROJECT_TREE, tree))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("[0]");
        assertThatThrownBy(() -> db.save(RENAMING, new Renaming(tree.id() + 1000, "nobody")))
                .isInstanceOf(StaleRecordException.class);
        StageTree stage = tree.stages().get(0);
        ProjectTree twice = new ProjectTree(tree.id(), "x", 2, List.of(stage, stage));
        assertThatThrownBy(() -> db.save(PROJECT_TREE, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0].stages[1]");
        StepTree deep = new StepTree(null, "d", 0, null, List.of(step("e", null, List.of())), List.of());
        StepTree deeper = new StepTree(null, "c", 0, null, List.of(deep), List.of());
        ProjectTree deepest = new ProjectTree(tree.id(), "x", 2, List.of(new StageTree(null, "z", List.of(deeper))));
        assertThatThrownBy(() -> db.save(PROJECT_TREE, deepest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeper");
        ProjectTree nobody = new ProjectTree(
                0, "x", 0, List.of(new StageTree(null, "z", List.of(step("s", new WorkerName(0, "new"), List.of())))));
        assertThatThrownBy(() -> db.save(PROJECT_TREE, nobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("worker");
    }

    @Test
    void keysOfSeveralColumnsAndOfTypesOfTheirOwn() {
        Domain.PUBLISHING.prepare(on);
        ArticleDraft draft = db.save(
                ARTICLE_DRAFT,
                new ArticleDraft(
                        new ArticleId(0),
                        "on-trees",
                        "On trees",
                        1,
                        0,
                        List.of(
                                new RevisionDraft(1, "First", List.of(new CorrectionDraft(0, "typo"))),
                                new RevisionDraft(2, "Second", List.of()))));
        assertThat(draft.id().value()).isPositive();
        on.statements().clear();

        ArticleDraft after = db.save(
                ARTICLE_DRAFT,
                new ArticleDraft(
                        draft.id(),
                        "on-trees",
                        "On trees",
                        1,
                        1,
                        List.of(
                                new RevisionDraft(
                                        3, "Third", draft.revisions().get(0).corrections()),
                                new RevisionDraft(2, "Second, again", List.of()))));

        assertThat(db.one(select(ARTICLE_DRAFT).where(ARTICLE.id.eq(draft.id()))))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(after);
        assertThatThrownBy(() -> db.save(
                        ARTICLE_DRAFT,
                        new ArticleDraft(
                                draft.id(), "on-trees", "", 1, 2, List.of(new RevisionDraft(3, "", List.of())))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("orphanRemoval");
    }

    @Test
    void aSessionForgetsWhatItKnewAndFlushesBefore() {
        ProjectTree tree = saved();
        db.inSession(session -> {
            Project project = session.get(PROJECT, tree.id());
            session.update(PROJECT, ProjectBuilder.from(project).client("c").build());
            ProjectTree after = session.save(PROJECT_TREE, new ProjectTree(tree.id(), "tent", 2, tree.stages()));
            assertThat(after.version()).isEqualTo(3);
            assertThat(session.get(PROJECT, tree.id()).name()).isEqualTo("tent");
        });
        assertThat(db.get(PROJECT, tree.id()).client()).isEqualTo("c");
    }

    private ProjectTree saved() {
        db.insertAll(SKILL, List.of(JAVA, SQL));
        Worker ann = db.insert(WORKER, new Worker(0, "ann"));
        on.statements().clear();
        ProjectTree saved = db.save(
                PROJECT_TREE,
                new ProjectTree(
                        0,
                        "house",
                        0,
                        List.of(
                                new StageTree(
                                        null,
                                        "a",
                                        List.of(
                                                step("a1", new WorkerName(ann.id(), "ann"), List.of(JAVA, SQL)),
                                                step("a2", null, List.of()))),
                                new StageTree(null, "b", List.of(step("b1", null, List.of(JAVA)))))));
        on.statements().assertStatements(5);
        return saved;
    }

    private static StepTree step(String label, @Nullable WorkerName worker, List<Skill> skills) {
        StepTree below = new StepTree(null, label + "x", 1, null, List.of(), List.of());
        return new StepTree(null, label, 2, worker, List.of(below), skills);
    }

    private ProjectTree read(long id) {
        return db.one(select(PROJECT_TREE).where(PROJECT.id.eq(id)));
    }
}
