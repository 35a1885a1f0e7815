package dev.rowan.test.desk;

import static dev.rowan.test.desk.AccountTable.ACCOUNT;
import static dev.rowan.test.desk.EntryTable.ENTRY;
import static dev.rowan.test.desk.LabelTable.LABEL;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.test.KnownKeys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small stock of rows of the desk, whose keys are known. Ann and Bob are there, Cy is deleted. */
public final class Desk {
    /** When everything happened. */
    public static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private Desk() {}

    /**
     * Fills the tables, which must be empty.
     *
     * @param db where they are
     */
    public static void fill(Database db) {
        db.inTransaction(tx -> {
            people(tx.actingAs("hr"));
            accounts(tx);
        });
        KnownKeys.countOn(db, DeskSchemaCatalog.TABLES);
    }

    private static void people(Operations db) {
        db.insertAll(
                PERSON,
                List.of(
                        new Person(1, "ann@x.org", "Ann", null, null, null),
                        new Person(2, "bob@x.org", "Bob", null, null, null),
                        new Person(3, "cy@x.org", "Cy", null, null, NOON)));
        db.insertAll(
                TASK,
                List.of(
                        task(1, "Sweep", 1, null, false),
                        task(2, "Cook", 1, 2L, false),
                        task(3, "Sing", 1, 3L, true),
                        task(4, "Paint", 2, 3L, false),
                        task(5, "Guard", 3, 1L, false)));
        db.insertAll(LABEL, List.of(new Label(1, "loud"), new Label(2, "slow")));
        db.insertAll(
                TASK_LABEL,
                List.of(
                        new TaskLabel(1, 1, null),
                        new TaskLabel(1, 2, NOON),
                        new TaskLabel(2, 2, null),
                        new TaskLabel(3, 1, null)));
    }

    private static Task task(long id, String title, long owner, @Nullable Long reviewer, boolean deleted) {
        Clerk nobody = new Clerk("");
        return new Task(id, title, owner, reviewer, new Trail(nobody, nobody, NOON), deleted, 0);
    }

    private static void accounts(Operations db) {
        Operations north = db.forTenant("north");
        north.insertAll(ACCOUNT, List.of(new Account(1, "", 100, "Cash"), new Account(2, "", 200, "Bank")));
        north.insertAll(ENTRY, List.of(entry(1, 1, 5, false), entry(2, 1, 7, true), entry(3, 2, 11, false)));
        Operations south = db.forTenant("south");
        south.insertAll(ACCOUNT, List.of(new Account(3, "", 100, "Cash")));
        south.insertAll(ENTRY, List.of(entry(4, 3, 13, false)));
    }

    private static Entry entry(long id, long account, long amount, boolean struck) {
        return new Entry(id, "", account, amount, struck, 0);
    }
}
