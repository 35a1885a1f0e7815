package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.restore;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.desk.LabelTable.LABEL;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Table;
import dev.rowan.test.desk.Clerk;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Person;
import dev.rowan.test.desk.PersonBuilder;
import dev.rowan.test.desk.Task;
import dev.rowan.test.desk.TaskBuilder;
import dev.rowan.test.desk.TaskLabelKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleted rows that stay: no verb sees them, until they are restored or removed. */
class SoftDeletesCompliance extends ComplianceArea {
    private static final String WHY = "the test looks at what is hidden";

    SoftDeletesCompliance(ComplianceContext on) {
        super(on, DeskSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        Desk.fill(db);
    }

    @Test
    void deletedRecordsAreNotThere() {
        assertThat(db.getOrNull(PERSON, 3L)).isNull();
        assertThat(db.exists(PERSON, 3L)).isFalse();
        assertThat(db.find(TASK, 3L)).isEmpty();
        assertThat(db.getOrNull(TASK_LABEL, new TaskLabelKey(1, 2))).isNull();
        assertThat(db.count(PERSON)).isEqualTo(2);
        assertThat(db.exists(select(PERSON).where(PERSON.name.eq("Cy")))).isFalse();
        assertThat(db.page(select(TASK.id).orderBy(TASK.id), PageRequest.of(1, 2))
                        .total())
                .hasValue(4);
        assertThat(db.scroll(select(TASK.id).orderBy(TASK.id), KeysetRequest.first(3))
                        .rows())
                .containsExactly(1L, 2L, 4L);
        try (Stream<Long> ids = db.stream(select(TASK.id).orderBy(TASK.id))) {
            assertThat(ids).containsExactly(1L, 2L, 4L, 5L);
        }
        assertThat(db.load(List.of(db.get(PERSON, 1L)), PERSON.tasks).values())
                .containsExactly(List.of(db.get(TASK, 1L), db.get(TASK, 2L)));
        assertThatThrownBy(() -> db.update(PERSON, PersonBuilder.from(person(3)).build()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.delete(PERSON, person(3))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDeleteMarksTheRow() {
        Task task = db.get(TASK, 4L);
        db.actingAs("boss").delete(TASK, task);
        assertThat(db.getOrNull(TASK, 4L)).isNull();
        Task marked = task(4);
        assertThat(marked.deleted()).isTrue();
        assertThat(marked.version()).isEqualTo(2);
        assertThat(marked.trail().updatedBy()).isEqualTo(new Clerk("boss"));
        assertThat(marked.trail().updatedAt()).isAfter(task.trail().updatedAt());
        assertThatThrownBy(() -> db.delete(TASK, marked)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.delete(
                        TASK, TaskBuilder.from(db.get(TASK, 1L)).version(9).build()))
                .isInstanceOf(StaleRecordException.class);
        db.delete(PERSON, db.get(PERSON, 2L));
        assertThat(person(2).deletedAt()).isNotNull();
        assertThat(db.deleteByKey(TASK, 1L)).isTrue();
        assertThat(db.deleteByKey(TASK, 1L)).isFalse();
        assertThat(task(1).version()).isEqualTo(2);
        assertThat(db.deleteByKey(TASK_LABEL, new TaskLabelKey(1, 1))).isTrue();
        assertThat(db.one(select(count()).from(TASK_LABEL).withDeleted(WHY))).isEqualTo(4);
    }

    @Test
    void updatesLeaveTheMarkAlone() {
        Task task = db.get(TASK, 1L);
        Task changed =
                db.update(TASK, TaskBuilder.from(task).title("x").deleted(true).build());
        assertThat(db.get(TASK, 1L).title()).isEqualTo("x");
        assertThat(db.update(
                        TASK, changed, TaskBuilder.from(changed).deleted(false).build()))
                .isSameAs(changed);
    }

    @Test
    void restoredRowsAreThereAgain() {
        Task task = db.restore(TASK, 3L);
        assertThat(task).isEqualTo(db.get(TASK, 3L));
        assertThat(task.version()).isEqualTo(2);
        assertThatThrownBy(() -> db.restore(TASK, 3L)).isInstanceOf(NotFoundException.class);
        assertThat(db.restore(PERSON, 3L).deletedAt()).isNull();
        assertThat(db.execute(restore(TASK_LABEL).everyRow())).isEqualTo(1);
        assertThat(db.count(TASK_LABEL)).isEqualTo(4);
        assertThatThrownBy(() -> db.restore(LABEL, 1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@SoftDelete");
        assertThatThrownBy(() -> restore(LABEL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removedRowsAreGone() {
        assertThat(db.deletePermanently(TASK, 5L, "the test removes it")).isTrue();
        assertThat(db.deletePermanently(TASK, 4L, "the test removes it")).isTrue();
        assertThat(db.deletePermanently(TASK, 4L, "the test removes it")).isFalse();
        assertThat(db.list(select(TASK.id).withDeleted(WHY).orderBy(TASK.id))).containsExactly(1L, 2L, 3L);
        assertThatThrownBy(() -> db.deletePermanently(TASK, 1L, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> select(TASK).withDeleted("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsUniqueIsSoAmongThoseThatAreThere() {
        Person again = db.insert(PERSON, new Person(0, "cy@x.org", "Cy II", null, null, null));
        assertThat(db.list(select(PERSON.name).where(PERSON.email.eq("cy@x.org"))))
                .containsExactly("Cy II");
        assertThatThrownBy(() -> db.insert(PERSON, new Person(0, "cy@x.org", "Cy III", null, null, null)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.restore(PERSON, 3L)).isInstanceOf(UniqueViolation.class);
        db.delete(PERSON, again);
        assertThat(db.restore(PERSON, 3L).name()).isEqualTo("Cy");
        db.execute(deleteFrom(PERSON).everyRow());
        assertThat(db.one(select(count()).from(PERSON).withDeleted(WHY))).isEqualTo(4);
    }

    @Test
    void upsertsMeetRowsThatAreThere() {
        Person fresh = db.upsert(PERSON, new Person(0, "cy@x.org", "Cy II", null, null, null), PERSON.email);
        assertThat(fresh.id()).isNotEqualTo(3);
        Person met = db.upsert(PERSON, new Person(0, "cy@x.org", "Cy III", null, null, null), PERSON.email);
        assertThat(met.id()).isEqualTo(fresh.id());
        assertThat(met.name()).isEqualTo("Cy III");
        assertThat(db.findOrCreate(PERSON, met, PERSON.email)).isEqualTo(met);
        long rows = db.execute(insertInto(PERSON)
                .set(PERSON.email, "cy@x.org")
                .set(PERSON.name, "Cy IV")
                .onConflict(PERSON.email)
                .setIncoming(PERSON.name));
        assertThat(rows).isEqualTo(1);
        assertThat(db.list(select(PERSON.name)
                        .where(PERSON.email.eq("cy@x.org"))
                        .withDeleted(WHY)
                        .orderBy(PERSON.id)))
                .containsExactly("Cy", "Cy IV");
    }

    @Test
    void anUpsertByKeyBringsBackADeletedRow() {
        Task back = db.upsert(
                TASK, TaskBuilder.from(task(3)).title("Hum").deleted(false).build());
        assertThat(back).isEqualTo(db.get(TASK, 3L));
        assertThat(back.title()).isEqualTo("Hum");
        assertThat(back.version()).isEqualTo(2);
    }

    @Test
    void childrenStayAsTheyAre() {
        db.delete(PERSON, db.get(PERSON, 1L));
        assertThat(db.list(select(TASK.id).where(TASK.ownerId.eq(1)).orderBy(TASK.id)))
                .containsExactly(1L, 2L);
        assertThat(db.list(select(TASK.id).join(TASK.owner).orderBy(TASK.id))).containsExactly(4L);
    }

    @Test
    void changesGiveBackWhatTheyMark() {
        List<Task> marked = db.list(deleteFrom(TASK).where(TASK.ownerId.eq(1)).returning(TASK));
        assertThat(marked).extracting(Task::id).containsExactlyInAnyOrder(1L, 2L);
        assertThat(marked).allMatch(Task::deleted);
        List<Long> back = db.list(restore(TASK).everyRow().returning(TASK.id));
        assertThat(back).containsExactlyInAnyOrder(1L, 2L, 3L);
        List<String> gone = db.list(
                deleteFrom(TASK).where(TASK.id.ge(4)).permanently("gone").returning(TASK.title));
        assertThat(gone).containsExactlyInAnyOrder("Paint", "Guard");
        List<String> changed =
                db.list(update(PERSON).set(PERSON.name, "x").everyRow().returning(PERSON.email));
        assertThat(changed).containsExactlyInAnyOrder("ann@x.org", "bob@x.org");
    }

    @Test
    void sessionsMarkWhatTheyRemove() {
        db.inSession(session -> {
            Task task = session.get(TASK, 4L);
            session.remove(TASK, task);
            session.remove(TASK, session.get(TASK, 5L));
            session.flush();
            assertThat(session.state(TASK, task)).isEqualTo(RecordState.DETACHED);
            assertThat(session.getOrNull(TASK, 4L)).isNull();
            assertThat(session.list(select(TASK).withDeleted(WHY))).hasSize(5);
            assertThat(session.getOrNull(TASK, 3L)).isNull();
            assertThat(session.restore(TASK, 5L)).isEqualTo(session.get(TASK, 5L));
            session.remove(PERSON, session.get(PERSON, 2L));
        });
        assertThat(db.list(select(TASK.id).orderBy(TASK.id))).containsExactly(1L, 2L, 5L);
        assertThat(task(4).version()).isEqualTo(2);
        assertThat(db.count(PERSON)).isEqualTo(1);
    }

    private Person person(long id) {
        return db.one(select(PERSON).where(PERSON.id.eq(id)).withDeleted(WHY));
    }

    private Task task(long id) {
        return db.one(select(TASK).where(TASK.id.eq(id)).withDeleted(WHY));
    }
}
