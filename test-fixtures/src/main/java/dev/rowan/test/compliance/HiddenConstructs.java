package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.restore;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.desk.AccountTable.ACCOUNT;
import static dev.rowan.test.desk.EntryTable.ENTRY;
import static dev.rowan.test.desk.LabelTable.LABEL;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;

import dev.rowan.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rows that are deleted or another tenant's, which no statement sees in whatever place it reads a table. */
final class HiddenConstructs {
    private static final String WHY = "the test looks at what is hidden";

    private final List<Construct> all = new ArrayList<>();

    private HiddenConstructs() {
        queries();
        joins();
        relations();
        nested();
        changes();
        deletes();
        tenants();
    }

    static List<Construct> all() {
        return new HiddenConstructs().all;
    }

    private void queries() {
        add("hidden-table", select(PERSON.name).orderBy(PERSON.id));
        add("hidden-flag", select(TASK.title).orderBy(TASK.id));
        add(
                "hidden-where",
                select(TASK.title)
                        .where(TASK.ownerId.eq(1), TASK.title.ne("Cook"))
                        .orderBy(TASK.id));
        add(
                "hidden-where-or",
                select(TASK.title).where(or(TASK.id.eq(3), TASK.id.eq(4))).orderBy(TASK.id));
        add("hidden-shown", select(PERSON.name).withDeleted(WHY).orderBy(PERSON.id));
        add("hidden-count", select(count()).from(TASK));
        add(
                "hidden-group",
                select(TASK.ownerId, count())
                        .groupBy(TASK.ownerId)
                        .having(count().gt(0))
                        .orderBy(TASK.ownerId));
    }

    private void joins() {
        add(
                "hidden-join",
                select(TASK.title, PERSON.name)
                        .join(PERSON, PERSON.id.eq(TASK.ownerId))
                        .orderBy(TASK.id));
        add(
                "hidden-left-join",
                select(PERSON.name, TASK.title.orNull())
                        .leftJoin(TASK, or(TASK.ownerId.eq(PERSON.id), TASK.reviewerId.eq(PERSON.id)))
                        .orderBy(PERSON.id, TASK.id));
        add(
                "hidden-right-join",
                select(TASK.title.orNull(), PERSON.name)
                        .rightJoin(PERSON, PERSON.id.eq(TASK.reviewerId))
                        .orderBy(PERSON.id, TASK.id));
        add(
                "hidden-full-join",
                select(TASK.title.orNull(), PERSON.name.orNull())
                        .fullJoin(PERSON, PERSON.id.eq(TASK.reviewerId), TASK.id.lt(4))
                        .orderBy(PERSON.id.asc().nullsFirst(), TASK.id.asc().nullsFirst()));
        add(
                "hidden-cross-join",
                select(PERSON.name, LABEL.name).from(LABEL).crossJoin(PERSON).orderBy(PERSON.id, LABEL.id));
        add(
                "hidden-join-shown",
                select(TASK.title, PERSON.name)
                        .join(PERSON, PERSON.id.eq(TASK.ownerId))
                        .withDeleted(WHY)
                        .orderBy(TASK.id));
    }

    private void relations() {
        add("hidden-relation", select(TASK.title, PERSON.name).join(TASK.owner).orderBy(TASK.id));
        add(
                "hidden-relation-to-many",
                select(PERSON.name, TASK.title.orNull()).leftJoin(PERSON.tasks).orderBy(PERSON.id, TASK.id));
        add(
                "hidden-many-to-many",
                select(TASK.title, LABEL.name.orNull()).leftJoin(TASK.labels).orderBy(TASK.id, LABEL.id));
        add("hidden-path", select(TASK.title, TASK.owner().name.orNull()).orderBy(TASK.id));
        add(
                "hidden-path-where",
                select(TASK.title).where(TASK.reviewer().name.eq("Cy")).orderBy(TASK.id));
        add(
                "hidden-path-shown",
                select(TASK.title, TASK.owner().name).withDeleted(WHY).orderBy(TASK.id));
        add(
                "hidden-any",
                select(PERSON.name)
                        .where(PERSON.tasks.any(task -> task.title.eq("Sing")))
                        .orderBy(PERSON.id));
        add("hidden-none", select(TASK.title).where(TASK.labels.none()).orderBy(TASK.id));
        add("hidden-counts", select(PERSON.name, PERSON.tasks.count()).orderBy(PERSON.id));
        add("hidden-has", select(TASK.title).where(TASK.reviewer.has()).orderBy(TASK.id));
        add(
                "hidden-counts-shown",
                select(PERSON.name, PERSON.tasks.count()).withDeleted(WHY).orderBy(PERSON.id));
    }

    private void nested() {
        add(
                "hidden-exists",
                select(PERSON.name)
                        .where(exists(select(TASK.id).where(TASK.reviewerId.eq(PERSON.id), TASK.id.lt(4))))
                        .orderBy(PERSON.id));
        add(
                "hidden-subselect",
                select(TASK.title).where(TASK.ownerId.isIn(select(PERSON.id))).orderBy(TASK.id));
        add(
                "hidden-scalar",
                select(PERSON.name, scalar(select(count()).from(TASK).where(TASK.ownerId.eq(PERSON.id))))
                        .orderBy(PERSON.id));
        var tasks = derived("t", select(TASK.ownerId, TASK.title));
        add("hidden-derived", select(tasks.get(TASK.title)).from(tasks).orderBy(tasks.get(TASK.title)));
        var people = cte("p", select(PERSON.id, PERSON.name));
        add("hidden-cte", select(people.get(PERSON.name)).from(people).orderBy(people.get(PERSON.name)));
        add(
                "hidden-cte-is-apart",
                select(TASK.title, people.get(PERSON.name).orNull())
                        .leftJoin(people, people.get(PERSON.id).eq(TASK.ownerId))
                        .withDeleted(WHY)
                        .orderBy(TASK.id));
        add(
                "hidden-union",
                select(PERSON.id)
                        .where(PERSON.id.gt(1))
                        .union(select(TASK.id).where(TASK.id.lt(4)))
                        .orderBy(PERSON.id));
        add(
                "hidden-except",
                select(PERSON.id).withDeleted(WHY).except(select(PERSON.id)).orderBy(PERSON.id));
    }

    private void changes() {
        add("hidden-update", update(TASK).set(TASK.title, "Done").everyRow());
        add("hidden-update-where", update(TASK).set(TASK.title, "Done").where(or(TASK.id.eq(1), TASK.id.eq(3))));
        add(
                "hidden-update-join",
                update(TASK)
                        .set(TASK.title, PERSON.name)
                        .join(PERSON, PERSON.id.eq(TASK.ownerId))
                        .everyRow());
        add(
                "hidden-update-by-relation",
                update(TASK).set(TASK.title, "Theirs").where(TASK.owner().name.isNotNull()));
        add(
                "hidden-update-shown",
                update(TASK).set(TASK.title, "Done").where(TASK.ownerId.eq(1)).withDeleted(WHY));
        add(
                "hidden-insert-from",
                insertInto(TASK)
                        .set(TASK.title, PERSON.name)
                        .set(TASK.ownerId, PERSON.id)
                        .from(select(PERSON).where(PERSON.id.gt(1))));
    }

    private void deletes() {
        add("hidden-delete", deleteFrom(TASK).where(TASK.ownerId.eq(1)));
        add(
                "hidden-delete-using",
                deleteFrom(TASK).join(PERSON, PERSON.id.eq(TASK.reviewerId)).everyRow());
        add("hidden-delete-permanently", deleteFrom(TASK).where(TASK.id.ge(4)).permanently(WHY));
        add("hidden-delete-by-time", deleteFrom(TASK_LABEL).where(TASK_LABEL.taskId.eq(1)));
        add("hidden-restore", restore(TASK).where(TASK.ownerId.eq(1)));
    }

    private void tenants() {
        add("tenant-table", select(ACCOUNT.number, ACCOUNT.title).orderBy(ACCOUNT.id));
        add(
                "tenant-join",
                select(ACCOUNT.number, ENTRY.amount).join(ACCOUNT.entries).orderBy(ENTRY.id));
        add(
                "tenant-path",
                select(ENTRY.amount, ENTRY.account().title)
                        .where(ENTRY.account().number.ge(100))
                        .orderBy(ENTRY.id));
        add(
                "tenant-all",
                select(ACCOUNT.firm, ACCOUNT.number).acrossTenants(WHY).orderBy(ACCOUNT.id));
        add(
                "tenant-all-deleted",
                select(ENTRY.firm, ENTRY.amount)
                        .acrossTenants(WHY)
                        .withDeleted(WHY)
                        .orderBy(ENTRY.id));
        add(
                "tenant-sums",
                select(ACCOUNT.title, scalar(select(sum(ENTRY.amount)).where(ENTRY.accountId.eq(ACCOUNT.id))))
                        .orderBy(ACCOUNT.id));
        add("tenant-update", update(ENTRY).set(ENTRY.amount, 1L).everyRow());
        add("tenant-delete", deleteFrom(ENTRY).everyRow());
        add("tenant-insert", insertInto(ACCOUNT).set(ACCOUNT.number, 300).set(ACCOUNT.title, "Vault"));
        add(
                "tenant-upsert",
                insertInto(ACCOUNT)
                        .set(ACCOUNT.firm, "north")
                        .set(ACCOUNT.number, 100)
                        .set(ACCOUNT.title, "Vault")
                        .onConflict(ACCOUNT.firm, ACCOUNT.number)
                        .setIncoming(ACCOUNT.title));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.DESK));
    }
}
