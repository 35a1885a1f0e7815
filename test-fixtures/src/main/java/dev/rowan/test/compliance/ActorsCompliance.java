package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.desk.PersonPlanShape.PERSON_PLAN;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.sql.Update;
import dev.rowan.test.desk.Clerk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Person;
import dev.rowan.test.desk.PersonBuilder;
import dev.rowan.test.desk.PersonPlan;
import dev.rowan.test.desk.PersonPlan.TaskPlan;
import dev.rowan.test.desk.Task;
import dev.rowan.test.desk.TaskBuilder;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who inserts and changes rows, filled in by every way to write them. */
class ActorsCompliance extends ComplianceArea {
    ActorsCompliance(ComplianceContext on) {
        super(on, DeskSchemaCatalog.TABLES.toArray(dev.rowan.sql.Table<?>[]::new));
    }

    @Test
    void recordsAreFilledIn() {
        Person ann = db.insert(PERSON, person("ann"));
        assertThat(ann.createdBy()).isEqualTo("suite");
        assertThat(ann.updatedBy()).isEqualTo("suite");
        assertThat(db.get(PERSON, ann.id())).isEqualTo(ann);
        Person changed = db.actingAs("boss")
                .update(PERSON, PersonBuilder.from(ann).name("Anna").build());
        assertThat(changed.updatedBy()).isEqualTo("boss");
        assertThat(db.get(PERSON, ann.id()).createdBy()).isEqualTo("suite");
        Person more = db.actingAs("clerk")
                .update(PERSON, changed, PersonBuilder.from(changed).name("A").build());
        assertThat(db.get(PERSON, ann.id())).isEqualTo(more);
        assertThat(more.updatedBy()).isEqualTo("clerk");
        assertThat(db.actingAs("nobody").update(PERSON, more, more)).isSameAs(more);
    }

    @Test
    void batchesAndUpsertsAreFilledIn() {
        Operations boss = db.actingAs("boss");
        List<Person> both = boss.insertAll(PERSON, List.of(person("ann"), person("bob")));
        assertThat(both).extracting(Person::createdBy).containsExactly("boss", "boss");
        Person met = db.upsert(PERSON, person("ann"), PERSON.email);
        assertThat(met.createdBy()).isEqualTo("boss");
        assertThat(met.updatedBy()).isEqualTo("suite");
        assertThat(db.upsert(PERSON, person("cy"), PERSON.email).createdBy()).isEqualTo("suite");
        assertThat(boss.findOrCreate(PERSON, person("dan"), PERSON.email).updatedBy())
                .isEqualTo("boss");
    }

    @Test
    void statementsAreFilledInWhenTheyAreExecuted() {
        db.execute(insertInto(PERSON).set(PERSON.email, "ann").set(PERSON.name, "Ann"));
        Update<Person> rename = update(PERSON).set(PERSON.name, "Anna").where(PERSON.email.eq("ann"));
        db.actingAs("boss").execute(rename);
        assertThat(db.one(select(PERSON))).satisfies(ann -> {
            assertThat(ann.createdBy()).isEqualTo("suite");
            assertThat(ann.updatedBy()).isEqualTo("boss");
        });
        db.actingAs("clerk").execute(rename);
        assertThat(db.one(select(PERSON.updatedBy.orNull()))).isEqualTo("clerk");
        db.execute(insertInto(PERSON)
                .set(PERSON.email, "ann")
                .set(PERSON.name, "A")
                .onConflict(PERSON.email)
                .setIncoming(PERSON.name));
        assertThat(db.one(select(PERSON)).createdBy()).isEqualTo("suite");
        assertThat(db.one(select(PERSON)).updatedBy()).isEqualTo("suite");
        db.execute(update(PERSON).set(PERSON.updatedBy, "me").everyRow());
        assertThat(db.one(select(PERSON.updatedBy.orNull()))).isEqualTo("me");
    }

    @Test
    void sessionsAreFilledIn() {
        Person ann = db.actingAs("boss").inSession(session -> {
            var added = session.add(PERSON, person("ann"));
            session.add(TASK, task(0), TASK.owner.to(added));
            session.flush();
            return added.value();
        });
        assertThat(ann.createdBy()).isEqualTo("boss");
        Task task = db.one(select(TASK));
        assertThat(task.trail().createdBy()).isEqualTo(new Clerk("boss"));
        db.inSession(session -> {
            Task read = session.get(TASK, task.id());
            session.update(TASK, TaskBuilder.from(read).title("other").build());
        });
        Task changed = db.one(select(TASK));
        assertThat(changed.trail().createdBy()).isEqualTo(new Clerk("boss"));
        assertThat(changed.trail().updatedBy()).isEqualTo(new Clerk("suite"));
    }

    @Test
    void savedTreesAreFilledInWhereTheyAreWritten() {
        Operations boss = db.actingAs("boss");
        PersonPlan saved = boss.save(
                PERSON_PLAN,
                new PersonPlan(
                        0, "ann", "Ann", List.of(plan(null, "stays"), plan(null, "changes"), plan(null, "goes"))));
        assertThat(db.get(PERSON, saved.id()))
                .extracting(Person::createdBy, Person::updatedBy)
                .containsExactly("boss", "boss");
        assertThat(trails()).containsExactly("changes boss boss", "goes boss boss", "stays boss boss");
        TaskPlan stays = saved.tasks().get(0);
        TaskPlan changed = plan(saved.tasks().get(1).id(), "changed");
        db.actingAs("clerk")
                .save(
                        PERSON_PLAN,
                        new PersonPlan(saved.id(), "ann", "Ann", List.of(stays, changed, plan(null, "new"))));
        assertThat(db.get(PERSON, saved.id()))
                .as("not touched")
                .extracting(Person::createdBy, Person::updatedBy)
                .containsExactly("boss", "boss");
        assertThat(trails())
                .as("also who has marked one as deleted")
                .containsExactly("changed boss clerk", "goes boss clerk", "new clerk clerk", "stays boss boss");
        db.save(PERSON_PLAN, new PersonPlan(saved.id(), "ann", "Anna", List.of()));
        assertThat(db.get(PERSON, saved.id()))
                .extracting(Person::createdBy, Person::updatedBy)
                .containsExactly("boss", "suite");
        assertThat(trails())
                .containsExactly("changed boss suite", "goes boss clerk", "new clerk suite", "stays boss suite");
    }

    /** Title, who made it and who changed it last, of all tasks; deleted ones are marked. */
    private List<String> trails() {
        return db.list(select(TASK).orderBy(TASK.title).withDeleted("the test looks at all")).stream()
                .map(task -> String.join(
                        " ",
                        task.title(),
                        task.trail().createdBy().name(),
                        task.trail().updatedBy().name()))
                .toList();
    }

    private static TaskPlan plan(@Nullable Long id, String title) {
        return new TaskPlan(id, title, null, List.of());
    }

    @Test
    void scopesHaveTheirOwn() {
        Operations boss = db.actingAs("boss");
        boss.inTransaction(tx -> {
            tx.insert(PERSON, person("ann"));
            tx.inTransaction(part -> part.actingAs("deputy").insert(PERSON, person("bob")));
            tx.insert(PERSON, person("cy"));
        });
        assertThat(db.list(select(PERSON.createdBy.orNull()).orderBy(PERSON.email)))
                .containsExactly("boss", "deputy", "boss");
    }

    @Test
    void theProviderIsAskedEachTime() {
        AtomicReference<String> who = new AtomicReference<>("one");
        try (Database asking = on.configure().actor(who::get).open()) {
            assertThat(asking.insert(PERSON, person("ann")).createdBy()).isEqualTo("one");
            who.set("two");
            assertThat(asking.insert(PERSON, person("bob")).createdBy()).isEqualTo("two");
        }
    }

    @Test
    void nobodyIsNullOrRefused() {
        Operations nobody = db.actingAs(null);
        Person ann = nobody.insert(PERSON, person("ann"));
        assertThat(ann.createdBy()).isNull();
        assertThat(db.get(PERSON, ann.id())).isEqualTo(ann);
        assertThatThrownBy(() -> nobody.insert(TASK, task(ann.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("actor(...)");
        assertThatThrownBy(
                        () -> nobody.execute(update(TASK).set(TASK.title, "x").everyRow()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("actor(...)");
        assertThatThrownBy(() -> db.actingAs(new Object()).insert(PERSON, person("bob")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.Object");
        assertThat(db.count(PERSON)).isEqualTo(1);
    }

    private static Person person(String email) {
        return PersonBuilder.person().email(email).name(email).build();
    }

    private static Task task(long owner) {
        return TaskBuilder.task().title("task").ownerId(owner).build();
    }
}
