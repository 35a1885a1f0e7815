package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.desk.LabelTable.LABEL;
import static dev.rowan.test.desk.PersonPlanShape.PERSON_PLAN;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Session;
import dev.rowan.exec.StatementOptions;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Label;
import dev.rowan.test.desk.Person;
import dev.rowan.test.desk.PersonPlan;
import dev.rowan.test.desk.Task;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session is for the thread that opened it: whatever another one asks of it is refused, and changes nothing. */
class SessionThreadsCompliance extends ComplianceArea {
    private static final Label LOUD = new Label(1, "loud");
    private static final Label FRESH = new Label(0, "fresh");
    private static final String WHY = "the test wants it";

    private final Map<String, Use> uses = new LinkedHashMap<>();

    SessionThreadsCompliance(ComplianceContext on) {
        super(on, DeskSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    private interface Use {
        void of(Session session) throws Exception;
    }

    @Test
    void everyVerbIsRefusedInAnotherThread() throws Exception {
        Desk.fill(db);
        ExecutorService other = Executors.newSingleThreadExecutor(task -> new Thread(task, "intruder"));
        try (Session session = db.openSession()) {
            Task sweep = session.get(TASK, 1L);
            Person ann = session.get(PERSON, 1L);
            Pending<Label> added = session.add(LABEL, FRESH);
            Pending<Person> writer = session.merge(PERSON, ann);
            records(added, writer, ann, sweep);
            relations(added, sweep);
            writes();
            reads(ann, sweep);
            ends();
            on.statements().clear();
            uses.forEach((name, use) -> assertThatThrownBy(
                            () -> other.submit(() -> attempt(session, use)).get())
                    .as(name)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("intruder", Thread.currentThread().getName()));
            on.statements().assertStatements(0);
            assertThat(session.pending()).hasSize(1);
            assertThat(session.contains(TASK, sweep)).isTrue();
            session.commit();
        } finally {
            other.shutdownNow();
        }
        assertThat(db.list(select(LABEL.name).orderBy(LABEL.name))).containsExactly("fresh", "loud", "slow");
        assertThat(db.count(TASK)).isEqualTo(4);
    }

    private static boolean attempt(Session session, Use use) throws Exception {
        use.of(session);
        return true;
    }

    private void records(Pending<Label> added, Pending<Person> writer, Person ann, Task sweep) {
        uses.put("add", s -> s.add(LABEL, FRESH));
        uses.put("addAll", s -> s.addAll(LABEL, List.of(FRESH)));
        uses.put("update", s -> s.update(PERSON, ann));
        uses.put("update with links", s -> s.update(TASK, sweep, TASK.owner.to(writer)));
        uses.put("update of two states", s -> s.update(PERSON, ann, ann));
        uses.put("update of what was added", s -> s.update(added, FRESH));
        uses.put("merge", s -> s.merge(PERSON, ann));
        uses.put("remove", s -> s.remove(PERSON, ann));
        uses.put("remove of what was added", s -> s.remove(added));
        uses.put("refresh", s -> s.refresh(PERSON, ann));
        uses.put("detach", s -> s.detach(PERSON, ann));
        uses.put("expire", s -> s.expire(PERSON));
        uses.put("expireAll", Session::expireAll);
        uses.put("clear", Session::clear);
        uses.put("contains", s -> s.contains(PERSON, ann));
        uses.put("state", s -> s.state(PERSON, ann));
        uses.put("state of what was added", s -> s.state(added));
        uses.put("pending", Session::pending);
        uses.put("changed", Session::changed);
        uses.put("removed", Session::removed);
        uses.put("failure", Session::failure);
    }

    private void relations(Pending<Label> added, Task sweep) {
        uses.put("link", s -> s.link(sweep, TASK.labels, LOUD));
        uses.put("link of what was added", s -> s.link(sweep, TASK.labels, added));
        uses.put("unlink", s -> s.unlink(sweep, TASK.labels, LOUD));
    }

    private void writes() {
        uses.put("insert", s -> s.insert(LABEL, FRESH));
        uses.put("insertAll", s -> s.insertAll(LABEL, List.of(FRESH)));
        uses.put("insertAll in bulk", s -> s.insertAll(LABEL, Stream.of(FRESH)));
        uses.put("upsert", s -> s.upsert(LABEL, LOUD));
        uses.put("findOrCreate", s -> s.findOrCreate(LABEL, LOUD));
        uses.put("save", s -> s.save(PERSON_PLAN, new PersonPlan(1, "ann@x.org", "A", List.of())));
        uses.put("delete", s -> s.delete(LABEL, LOUD));
        uses.put("deleteByKey", s -> s.deleteByKey(LABEL, 1L));
        uses.put("deletePermanently", s -> s.deletePermanently(PERSON, 3L, WHY));
        uses.put("restore", s -> s.restore(PERSON, 3L));
        uses.put("execute", s -> s.execute(deleteFrom(TASK_LABEL).everyRow()));
        uses.put("sql", s -> s.sql("delete from desk_labels").execute());
    }

    private void reads(Person ann, Task sweep) {
        uses.put("get", s -> s.get(PERSON, 1L));
        uses.put("getOrNull", s -> s.getOrNull(PERSON, 1L));
        uses.put("find", s -> s.find(PERSON, 1L));
        uses.put("exists", s -> s.exists(PERSON, 1L));
        uses.put("exists of a query", s -> s.exists(select(PERSON)));
        uses.put("count", s -> s.count(PERSON));
        uses.put("count of a query", s -> s.count(select(PERSON)));
        uses.put("list", s -> s.list(select(PERSON)));
        uses.put("list of a column", s -> s.list(select(PERSON.name)));
        uses.put("one", s -> s.one(select(PERSON)));
        uses.put("first", s -> s.first(select(PERSON)));
        uses.put("stream", s -> s.stream(select(PERSON)));
        uses.put("batches", s -> s.inBatches(select(PERSON), 10, rows -> {}));
        uses.put("page", s -> s.page(select(PERSON).orderBy(PERSON.id), PageRequest.of(1, 2)));
        uses.put("scroll", s -> s.scroll(select(PERSON).orderBy(PERSON.id), KeysetRequest.first(2)));
        uses.put("shape", s -> s.list(select(PERSON_PLAN)));
        uses.put("shape by key", s -> s.get(PERSON_PLAN, 1L));
        uses.put("load of many", s -> s.load(List.of(ann), PERSON.tasks));
        uses.put("load of one", s -> s.load(List.of(sweep), TASK.owner));
        uses.put("sql that reads", s -> s.sql("select 1").list(SqlTypes.INT32));
        uses.put("explain", s -> s.explain(select(PERSON)));
        uses.put("explainAnalyze", s -> s.explainAnalyze(select(PERSON)));
        uses.put("schema", s -> s.schema().create(DeskSchemaCatalog.TABLES));
    }

    private void ends() {
        uses.put("flush", Session::flush);
        uses.put("commit", Session::commit);
        uses.put("rollback", Session::rollback);
        uses.put("close", Session::close);
        uses.put("begin", Session::begin);
        uses.put("afterCommit", s -> s.afterCommit(() -> {}));
        uses.put("afterRollback", s -> s.afterRollback(() -> {}));
        uses.put("inSession", s -> s.inSession(part -> part.count(LABEL)));
        uses.put("inTransaction", s -> s.inTransaction(part -> part.count(LABEL)));
        uses.put("inConnection", s -> s.inConnection(part -> part.count(LABEL)));
        uses.put("with options", s -> s.with(StatementOptions.fetchSize(10)).list(select(LABEL)));
        uses.put("acting as somebody", s -> s.actingAs("boss").insert(LABEL, FRESH));
    }
}
