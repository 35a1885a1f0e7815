package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.LegTable.LEG;
import static dev.rowan.test.compliance.model.ProjectTable.PROJECT;
import static dev.rowan.test.compliance.model.SkillTable.SKILL;
import static dev.rowan.test.compliance.model.StageTable.STAGE;
import static dev.rowan.test.compliance.model.StepSkillTable.STEP_SKILL;
import static dev.rowan.test.compliance.model.StepTable.STEP;
import static dev.rowan.test.compliance.model.VoyagePlanShape.VOYAGE_PLAN;
import static dev.rowan.test.compliance.model.VoyageTable.VOYAGE;
import static dev.rowan.test.desk.LabelTable.LABEL;
import static dev.rowan.test.desk.PersonPlanShape.PERSON_PLAN;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.BulkOptions;
import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.RecordHooks;
import dev.rowan.SessionOptions;
import dev.rowan.annotation.SaveMode;
import dev.rowan.dialect.Feature;
import dev.rowan.error.HookException;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.test.compliance.model.Project;
import dev.rowan.test.compliance.model.Skill;
import dev.rowan.test.compliance.model.Stage;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Step;
import dev.rowan.test.compliance.model.VoyagePlan;
import dev.rowan.test.compliance.model.VoyagePlan.LegPlan;
import dev.rowan.test.desk.Clerk;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Label;
import dev.rowan.test.desk.Person;
import dev.rowan.test.desk.PersonPlan;
import dev.rowan.test.desk.PersonPlan.TaskPlan;
import dev.rowan.test.desk.Task;
import dev.rowan.test.desk.TaskLabel;
import dev.rowan.test.desk.TaskLabelKey;
import dev.rowan.test.desk.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sessions make of relations to many: joined, taken apart, gone with their owners; and rows past them, in bulk. */
class SessionRelationsCompliance extends ComplianceArea {
    private static final String WHY = "the test looks at what is hidden";

    SessionRelationsCompliance(ComplianceContext on) {
        super(
                on,
                Stream.concat(DeskSchemaCatalog.TABLES.stream(), Stream.of(PROJECT, STAGE, STEP, SKILL, STEP_SKILL))
                        .toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        Desk.fill(db);
        on.statements().clear();
    }

    @Test
    void recordsAreJoinedAndTakenApart() {
        Label loud = db.get(LABEL, 1L);
        Label slow = db.get(LABEL, 2L);
        db.inSession(s -> {
            Task sweep = s.get(TASK, 1L);
            on.statements().clear();
            s.link(sweep, TASK.labels, slow); // was joined once: the row is there again
            s.link(sweep, TASK.labels, slow);
            s.flush();
            on.statements().assertStatements(2);
            s.link(sweep, TASK.labels, slow);
            s.unlink(sweep, TASK.labels, loud); // read, then marked
            s.flush();
            on.statements().assertStatements(4);
            assertThatThrownBy(() -> s.unlink(sweep, TASK.labels, loud)).isInstanceOf(NotFoundException.class);
            s.unlink(sweep, TASK.labels, slow);
            s.link(sweep, TASK.labels, slow);
            s.link(sweep, TASK.labels, loud);
            s.unlink(sweep, TASK.labels, loud);
        });
        assertThat(labels(db.get(TASK, 1L))).containsExactly("slow");
        assertThat(db.list(select(TASK_LABEL).withDeleted(WHY))).hasSize(4);
        db.inSession(SessionOptions.defaults().toleratingMissing(), s -> {
            s.unlink(s.get(TASK, 2L), TASK.labels, loud);
        });
    }

    @Test
    void recordsThatAreAddedAreJoined() {
        db.inSession(s -> {
            Pending<Label> fresh = s.add(LABEL, new Label(0, "fresh"));
            Pending<Task> task = s.add(TASK, task("Mend", 2));
            s.link(task, TASK.labels, fresh);
            s.link(task, TASK.labels, s.get(LABEL, 1L));
            s.link(s.get(TASK, 4L), TASK.labels, fresh);
            on.statements().clear();
            s.flush();
            s.link(task, TASK.labels, fresh); // they have keys now
            s.unlink(task.value(), TASK.labels, s.get(LABEL, 1L));
        });
        assertThat(db.list(select(LABEL.name).from(TASK).join(TASK.labels).where(TASK.title.eq("Mend"))))
                .containsExactly("fresh");
        assertThat(labels(db.get(TASK, 4L))).containsExactly("fresh");
    }

    @Test
    void asInTheGuide() {
        // snippet: link
        db.inSession(session -> {
            Task cook = session.get(TASK, 2L);
            Pending<Label> hot = session.add(LABEL, new Label(0, "hot"));
            session.link(cook, TASK.labels, hot); // a row of the join table, by a key that is not known yet
            session.unlink(cook, TASK.labels, session.get(LABEL, 2L));
        });
        // end
        assertThat(labels(db.get(TASK, 2L))).containsExactly("hot");
    }

    @Test
    void aForeignKeyIsARelationToo() {
        db.inSession(s -> {
            Person ann = s.get(PERSON, 1L);
            Person bob = s.get(PERSON, 2L);
            Task paint = s.get(TASK, 4L);
            s.link(ann, PERSON.tasks, paint);
            s.flush();
            assertThat(s.get(TASK, 4L).ownerId()).isEqualTo(1);
            assertThatThrownBy(() -> s.unlink(bob, PERSON.tasks, paint)).isInstanceOf(IllegalArgumentException.class);
            s.unlink(ann, PERSON.tasks, s.get(TASK, 1L)); // orphanRemoval: deleted
            Pending<Person> eve = s.add(PERSON, new Person(0, "eve@x.org", "Eve", null, null, null));
            s.link(eve, PERSON.tasks, s.get(TASK, 2L));
        });
        Person eve = db.one(select(PERSON).where(PERSON.name.eq("Eve")));
        assertThat(db.list(select(TASK.id).where(TASK.ownerId.eq(eve.id())))).containsExactly(2L);
        assertThat(db.list(select(TASK.id).where(TASK.ownerId.eq(1)))).containsExactly(4L);
        assertThat(db.getOrNull(TASK, 1L)).isNull();
    }

    @Test
    void removedRecordsTakeAlongWhatCascades() {
        Project project = db.insert(PROJECT, new Project(0, "house", null, new Stamp(null, null), 0));
        Project other = db.insert(PROJECT, new Project(0, "barn", null, new Stamp(null, null), 0));
        Stage stage = db.insert(STAGE, new Stage(null, project.id(), "one"));
        Stage kept = db.insert(STAGE, new Stage(null, other.id(), "kept"));
        db.insert(SKILL, new Skill("sql", "Queries"));
        List<Step> steps = db.insertAll(STEP, List.of(step(stage, null, "a"), step(stage, null, "b")));
        Step moved = db.insert(STEP, step(stage, null, "moved"));
        Step below = db.insert(STEP, step(null, steps.get(0), "below"));
        db.inSession(s -> {
            s.link(steps.get(0), STEP.skills, s.get(SKILL, "sql"));
            s.link(below, STEP.skills, s.get(SKILL, "sql"));
        });
        db.inSession(s -> {
            Step read = s.get(STEP, Objects.requireNonNull(moved.id()));
            s.update(STEP, new Step(read.id(), kept.id(), null, "moved", null, 1));
            s.remove(PROJECT, s.get(PROJECT, project.id()));
            s.get(STEP, Objects.requireNonNull(below.id()));
            on.statements().clear();
            s.flush();
            // 6 reads: stages, steps, and for each of two generations substeps and skills; 1 update; 5 deletes
            on.statements().assertStatements(12);
            assertThat(s.state(STEP, below)).isEqualTo(RecordState.DETACHED);
            assertThat(s.removed()).isEmpty();
        });
        assertThat(db.list(select(STEP.label))).containsExactly("moved");
        assertThat(db.list(select(STAGE.title))).containsExactly("kept");
        assertThat(db.count(STEP_SKILL)).isZero();
        assertThat(db.count(SKILL)).isEqualTo(1);
    }

    @Test
    void whatWaitsGoesWithWhatItWouldBelongTo() {
        Project project = db.insert(PROJECT, new Project(0, "house", null, new Stamp(null, null), 0));
        Stage stored = db.insert(STAGE, new Stage(null, project.id(), "stored"));
        Stage kept = db.insert(
                STAGE,
                new Stage(
                        null,
                        db.insert(PROJECT, new Project(0, "barn", null, new Stamp(null, null), 0))
                                .id(),
                        "kept"));
        db.inSession(s -> {
            Pending<Stage> added = s.add(STAGE, new Stage(null, project.id(), "added"));
            Pending<Step> below = s.add(STEP, step(null, null, "below"), STEP.stage.to(added));
            Pending<Step> deeper = s.add(STEP, step(null, null, "deeper"), STEP.above.to(below));
            Pending<Step> late = s.add(STEP, step(stored, null, "late"));
            Pending<Step> stays = s.add(STEP, step(kept, null, "stays"));
            s.remove(PROJECT, s.get(PROJECT, project.id()));
            s.flush();
            assertThat(List.of(s.state(added), s.state(below), s.state(deeper), s.state(late)))
                    .containsOnly(RecordState.DETACHED);
            assertThat(s.state(stays)).isEqualTo(RecordState.CLEAN);
        });
        assertThat(db.list(select(STEP.label))).containsExactly("stays");
        assertThat(db.list(select(STAGE.title))).containsExactly("kept");
    }

    @Test
    void restoredRowsCallTheHooksAfterUpdates() {
        List<String> log = new ArrayList<>();
        RecordHooks<TaskLabel> links = new RecordHooks<>() {
            @Override
            public void afterInsert(TaskLabel row, Operations tx) {
                log.add("inserted " + row.taskId() + "/" + row.labelId());
            }

            @Override
            public void afterUpdate(TaskLabel row, Operations tx) {
                assertThat(row.removedAt()).isNull();
                log.add("updated " + row.taskId() + "/" + row.labelId());
            }
        };
        RecordHooks<Person> people = new RecordHooks<>() {
            @Override
            public void afterUpdate(Person row, Operations tx) {
                log.add("updated " + tx.get(PERSON, row.id()).name());
                if (log.size() > 3) {
                    throw new IllegalStateException("Not again");
                }
            }
        };
        try (Database own =
                on.configure().hook(TASK_LABEL, links).hook(PERSON, people).open()) {
            own.inSession(s -> {
                s.link(s.get(TASK, 1L), TASK.labels, s.get(LABEL, 2L));
                s.link(s.get(TASK, 2L), TASK.labels, s.get(LABEL, 1L));
            });
            assertThat(log).containsExactlyInAnyOrder("updated 1/2", "inserted 2/1");
            own.deleteByKey(TASK_LABEL, new TaskLabelKey(1, 1));
            PersonPlan ann = own.get(PERSON_PLAN, 1L);
            TaskPlan sweep = ann.tasks().get(0);
            log.clear();
            own.save(
                    PERSON_PLAN.saving(SaveMode.MERGE, PERSON.tasks),
                    new PersonPlan(
                            1,
                            ann.email(),
                            ann.name(),
                            List.of(new TaskPlan(
                                    sweep.id(),
                                    sweep.title(),
                                    null,
                                    List.of(new Label(1, "loud"), new Label(2, "slow"))))));
            assertThat(log).containsExactly("updated 1/1");
            assertThat(own.restore(PERSON, 3L).deletedAt()).isNull();
            assertThat(log).containsExactly("updated 1/1", "updated Cy");
            own.deleteByKey(PERSON, 3L);
            log.add("");
            assertThatThrownBy(() -> own.restore(PERSON, 3L)).isInstanceOf(HookException.class);
            assertThat(own.getOrNull(PERSON, 3L)).isNull();
        }
    }

    @Test
    void whatIsExpiredIsReadAgain() {
        db.inSession(s -> {
            Label read = s.get(LABEL, 1L);
            s.update(LABEL, new Label(2, "slow"), new Label(2, "slower"));
            s.expire(LABEL);
            assertThat(s.contains(LABEL, read)).isFalse();
            assertThat(s.changed()).hasSize(1);
            s.get(TASK, 1L);
            s.get(LABEL, 1L);
            s.expireAll();
            assertThat(s.state(LABEL, read)).isEqualTo(RecordState.DETACHED);
            assertThat(s.changed()).hasSize(1);
        });
        assertThat(db.get(LABEL, 2L).name()).isEqualTo("slower");
    }

    @Test
    void rowsInBulkGoPastTheSession() {
        List<Long> told = new ArrayList<>();
        BulkOptions options = BulkOptions.defaults().batch(4).progress(told::add);
        db.inSession(s -> {
            s.add(LABEL, new Label(0, "waits"));
            long written = s.insertAll(LABEL, labelled("in a session ", 10), options);
            assertThat(written).isEqualTo(10);
            assertThat(s.pending()).isEmpty();
            Label one = s.one(select(LABEL).where(LABEL.name.eq("in a session 3")));
            assertThat(s.state(LABEL, one)).isEqualTo(RecordState.CLEAN);
            assertThatThrownBy(() -> s.insertAll(LABEL, labelled("no ", 1), options.committingEach()))
                    .isInstanceOf(IllegalStateException.class);
        });
        assertThat(told).containsExactly(4L, 8L, 10L);
        assertThat(db.count(LABEL)).isEqualTo(13);

        Stream<Label> failing = Stream.concat(labelled("x ", 8), Stream.of(new Label(0, "x 1")));
        assertThatThrownBy(() -> db.insertAll(LABEL, failing, options)).isInstanceOf(RuntimeException.class);
        assertThat(db.count(LABEL)).isEqualTo(13);
        Stream<Label> again = Stream.concat(labelled("x ", 8), Stream.of(new Label(0, "x 1")));
        assertThatThrownBy(() -> db.insertAll(LABEL, again, options.committingEach()))
                .isInstanceOf(RuntimeException.class);
        assertThat(db.count(LABEL)).as("two batches stay").isEqualTo(21);
        assertThat(db.insertAll(LABEL, Stream.<Label>empty())).isZero();
    }

    @Test
    void aSaveRestoresRowsOfTheJoinTableAndInsertsElementsWithoutKeys() {
        PersonPlan ann = db.get(PERSON_PLAN, 1L);
        TaskPlan sweep = ann.tasks().get(0);
        List<Label> labels = List.of(new Label(1, "loud"), new Label(2, "slow"), new Label(0, "fresh"));
        PersonPlan saved = db.save(
                PERSON_PLAN,
                new PersonPlan(
                        1,
                        ann.email(),
                        ann.name(),
                        List.of(
                                new TaskPlan(sweep.id(), "Sweep", null, labels),
                                new TaskPlan(null, "Wash", null, List.of(new Label(0, "wet"))))));
        assertThat(saved.tasks().get(0).labels()).extracting(Label::id).doesNotContain(0L);
        assertThat(labels(db.get(TASK, 1L))).containsExactlyInAnyOrder("loud", "slow", "fresh");
        assertThat(db.list(select(LABEL.name).from(TASK).join(TASK.labels).where(TASK.title.eq("Wash"))))
                .containsExactly("wet");
        assertThat(db.list(select(TASK_LABEL).withDeleted(WHY)).stream()
                        .filter(row -> row.taskId() == 1)
                        .map(TaskLabel::removedAt))
                .hasSize(3)
                .containsOnlyNulls();
        on.statements().clear();
        PersonPlan unchanged = db.get(PERSON_PLAN, 1L);
        assertThat(db.save(PERSON_PLAN, unchanged)).isEqualTo(unchanged);
        assertThat(on.statements().sql()).allMatch(sql -> sql.startsWith("select"));
    }

    @Test
    void savesTakeKeysOfSequences() {
        if (!on.supports(Feature.SEQUENCES)) {
            return; // KeysCompliance sees to it that they are refused there
        }
        db.schema().create(VOYAGE, LEG);
        try {
            VoyagePlan first =
                    db.save(VOYAGE_PLAN, new VoyagePlan(0, "Argo", List.of(new LegPlan(0, "a"), new LegPlan(0, "b"))));
            assertThat(first.id()).isPositive();
            assertThat(first.legs()).extracting(LegPlan::id).doesNotContain(0L).doesNotHaveDuplicates();
            assertThat(db.get(VOYAGE_PLAN, first.id())).isEqualTo(first);
            VoyagePlan second = db.save(
                    VOYAGE_PLAN,
                    new VoyagePlan(
                            first.id(),
                            "Argo",
                            List.of(first.legs().get(1), new LegPlan(0, "c"), new LegPlan(0, "d"))));
            assertThat(db.get(VOYAGE_PLAN, first.id())).isEqualTo(second);
            assertThat(second.legs()).extracting(LegPlan::harbour).containsExactly("b", "c", "d");
            assertThatThrownBy(() -> db.save(VOYAGE_PLAN, new VoyagePlan(4711, "Ghost", List.of())))
                    .isInstanceOf(StaleRecordException.class);
            List<VoyagePlan> many = db.saveAll(
                    VOYAGE_PLAN,
                    IntStream.range(0, 5)
                            .mapToObj(i -> new VoyagePlan(0, "ship " + i, List.of(new LegPlan(0, "x"))))
                            .toList());
            assertThat(many).extracting(VoyagePlan::id).doesNotHaveDuplicates();
            db.inSession(s -> {
                s.remove(VOYAGE, s.get(VOYAGE, first.id()));
            });
            assertThat(db.count(LEG)).isEqualTo(5);
        } finally {
            db.schema().drop(VOYAGE, LEG);
        }
    }

    private List<String> labels(Task task) {
        return db.list(select(LABEL.name)
                .from(TASK)
                .join(TASK.labels)
                .where(TASK.id.eq(task.id()))
                .orderBy(LABEL.name));
    }

    private static Stream<Label> labelled(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Label(0, name + i));
    }

    private static Task task(String title, long owner) {
        Clerk nobody = new Clerk("");
        return new Task(0, title, owner, null, new Trail(nobody, nobody, Desk.NOON), false, 0);
    }

    private static Step step(@Nullable Stage stage, @Nullable Step above, String label) {
        return new Step(null, stage == null ? null : stage.id(), above == null ? null : above.id(), label, null, 1);
    }
}
