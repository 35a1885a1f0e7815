package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.desk.AccountBookShape.ACCOUNT_BOOK;
import static dev.rowan.test.desk.AccountTable.ACCOUNT;
import static dev.rowan.test.desk.EntryTable.ENTRY;
import static dev.rowan.test.desk.EntryViewShape.ENTRY_VIEW;
import static dev.rowan.test.desk.PayoutTable.PAYOUT;
import static dev.rowan.test.desk.PersonAccountsShape.PERSON_ACCOUNTS;
import static dev.rowan.test.desk.PersonPayoutsShape.PERSON_PAYOUTS;
import static dev.rowan.test.desk.PersonPayouts_CorrectedShape.CORRECTED;
import static dev.rowan.test.desk.PersonPlanShape.PERSON_PLAN;
import static dev.rowan.test.desk.PersonTable.PERSON;
import static dev.rowan.test.desk.TaskCardShape.TASK_CARD;
import static dev.rowan.test.desk.TaskLabelTable.TASK_LABEL;
import static dev.rowan.test.desk.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Operations;
import dev.rowan.annotation.Strategy;
import dev.rowan.error.StaleRecordException;
import dev.rowan.page.PageRequest;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextExpr;
import dev.rowan.test.desk.AccountBook;
import dev.rowan.test.desk.AccountBook.Line;
import dev.rowan.test.desk.Clerk;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Entry;
import dev.rowan.test.desk.EntryView;
import dev.rowan.test.desk.EntryView.AccountName;
import dev.rowan.test.desk.Label;
import dev.rowan.test.desk.Payout;
import dev.rowan.test.desk.Person;
import dev.rowan.test.desk.PersonAccounts;
import dev.rowan.test.desk.PersonPayouts;
import dev.rowan.test.desk.PersonPayouts.Corrected;
import dev.rowan.test.desk.PersonPayouts.Paid;
import dev.rowan.test.desk.PersonPlan;
import dev.rowan.test.desk.PersonPlan.TaskPlan;
import dev.rowan.test.desk.Task;
import dev.rowan.test.desk.TaskCard;
import dev.rowan.test.desk.TaskCard.Reviewer;
import dev.rowan.test.desk.TaskCard.Title;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleted rows and those of other tenants in all the places where statements read tables of themselves. */
class HiddenPlacesCompliance extends ComplianceArea {
    private static final String WHY = "the test looks at what is hidden";

    HiddenPlacesCompliance(ComplianceContext on) {
        super(on, DeskSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        Desk.fill(db);
    }

    @Test
    void listsOfShapesHaveNoneOfThem() {
        Label loud = new Label(1, "loud");
        Label slow = new Label(2, "slow");
        List<PersonPlan> plans = db.list(select(PERSON_PLAN).orderBy(PERSON.id));
        assertThat(plans)
                .containsExactly(
                        new PersonPlan(
                                1,
                                "ann@x.org",
                                "Ann",
                                List.of(
                                        new TaskPlan(1L, "Sweep", null, List.of(loud)),
                                        new TaskPlan(2L, "Cook", new PersonPlan.Reviewer(2), List.of(slow)))),
                        new PersonPlan(2, "bob@x.org", "Bob", List.of(new TaskPlan(4L, "Paint", null, List.of()))));
        assertThat(db.one(select(PERSON_PLAN).where(PERSON.id.eq(1)))).isEqualTo(plans.get(0));
        List<Title> annsTasks = List.of(new Title("Sweep"), new Title("Cook"));
        assertThat(db.list(select(TASK_CARD).orderBy(TASK.id)))
                .containsExactly(
                        new TaskCard(1, null, 1),
                        new TaskCard(
                                2, new Reviewer("Bob", 1, List.of(new Title("Paint")), List.of(new Title("Paint"))), 1),
                        new TaskCard(4, null, 0),
                        new TaskCard(5, new Reviewer("Ann", 2, annsTasks.subList(0, 1), annsTasks), 0));
        Operations south = db.forTenant("south");
        for (int i = 0; i < 2; i++) {
            // the statements of the lists are written once, and are each tenant's
            assertThat(db.list(select(ACCOUNT_BOOK).orderBy(ACCOUNT.id)))
                    .containsExactly(
                            new AccountBook(1, 100, "Cash", List.of(new Line(1L, 5))),
                            new AccountBook(2, 200, "Bank", List.of(new Line(3L, 11))));
            assertThat(south.list(select(ACCOUNT_BOOK)))
                    .containsExactly(new AccountBook(3, 100, "Cash", List.of(new Line(4L, 13))));
        }
        assertThat(db.getOrNull(ACCOUNT_BOOK, 3L)).isNull();
        assertThat(db.getOrNull(PERSON_PLAN, 3L)).isNull();
        assertThat(south.get(ACCOUNT_BOOK, 3L).entries()).hasSize(1);
        try (Stream<PersonPlan> stream = db.stream(select(PERSON_PLAN).orderBy(PERSON.id))) {
            assertThat(stream.toList()).isEqualTo(plans);
        }
        List<AccountBook> all = db.list(select(ACCOUNT_BOOK).acrossTenants(WHY).orderBy(ACCOUNT.id));
        assertThat(all).extracting(AccountBook::entries).last().isEqualTo(List.of(new Line(4L, 13)));
    }

    @Test
    void listsThatAreLoadedHaveNoneOfThem() {
        List<Task> tasks = db.list(select(TASK).withDeleted(WHY).orderBy(TASK.id));
        assertThat(db.load(tasks, TASK.labels).values())
                .containsExactly(
                        List.of(new Label(1, "loud")),
                        List.of(new Label(2, "slow")),
                        List.of(new Label(1, "loud")),
                        List.of(),
                        List.of());
        List<Task> seen = db.list(select(TASK).orderBy(TASK.id));
        assertThat(db.load(seen, TASK.reviewer).values())
                .extracting(Person::name)
                .containsExactly("Bob", "Ann");
        var accounts = db.list(select(ACCOUNT).acrossTenants(WHY).orderBy(ACCOUNT.id));
        assertThat(db.forTenant("south").load(accounts, ACCOUNT.entries).values().stream()
                        .map(entries -> entries.stream().map(Entry::amount).toList()))
                .containsExactly(List.of(), List.of(), List.of(13L));
    }

    @Test
    void relationsOfRowsAreAskedOfThoseThatAreThere() {
        assertThat(db.list(select(PERSON.name)
                        .where(PERSON.tasks.count(task -> task.title.eq("Sing")).eq(0L))
                        .orderBy(PERSON.id)))
                .containsExactly("Ann", "Bob");
        assertThat(db.list(select(ACCOUNT.entries.count()).orderBy(ACCOUNT.id))).containsExactly(1L, 1L);
        assertThat(db.list(select(ACCOUNT.entries
                                .aggregate(entry -> sum(entry.amount))
                                .orNull())
                        .orderBy(ACCOUNT.id)))
                .containsExactly(5L, 11L);
        assertThat(db.list(select(TASK.id)
                        .where(PERSON.tasks.of(db.get(PERSON, 1L)))
                        .orderBy(TASK.id)))
                .containsExactly(1L, 2L);
        assertThat(db.list(select(ENTRY.id).where(ACCOUNT.entries.of(db.get(ACCOUNT, 1L)))))
                .containsExactly(1L);
        assertThat(db.forTenant("south").list(select(ENTRY.id).where(ACCOUNT.entries.of(db.get(ACCOUNT, 1L)))))
                .isEmpty();
        assertThat(db.list(select(ACCOUNT.id).where(ACCOUNT.entries.any(entry -> entry.amount.eq(7L)))))
                .isEmpty();
        assertThat(db.list(select(ACCOUNT.entries.count()).acrossTenants(WHY).orderBy(ACCOUNT.id)))
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void changesOfTheFirstRowsCountThoseThatAreThere() {
        assertThat(db.execute(update(TASK)
                        .set(TASK.title, "first")
                        .where(TASK.id.ge(3))
                        .orderBy(TASK.id)
                        .limit(1)))
                .isEqualTo(1);
        assertThat(titles()).containsExactly("Sweep", "Cook", "Sing", "first", "Guard");
        assertThat(db.execute(
                        deleteFrom(TASK).where(TASK.id.ge(2)).orderBy(TASK.id).limit(2)))
                .isEqualTo(2);
        assertThat(titles()).hasSize(5);
        assertThat(db.list(select(TASK.id).orderBy(TASK.id))).containsExactly(1L, 5L);
        assertThat(db.list(deleteFrom(TASK)
                        .where(TASK.id.ge(2))
                        .orderBy(TASK.id)
                        .limit(1)
                        .returning(TASK.id)))
                .containsExactly(5L);
        assertThat(db.execute(deleteFrom(TASK)
                        .everyRow()
                        .orderBy(TASK.id.desc())
                        .limit(2)
                        .permanently(WHY)))
                .isEqualTo(2);
        assertThat(titles()).hasSize(3);
        assertThat(db.execute(update(ENTRY)
                        .set(ENTRY.amount, 1L)
                        .everyRow()
                        .orderBy(ENTRY.id.desc())
                        .limit(1)))
                .isEqualTo(1);
        assertThat(db.list(update(ENTRY)
                        .set(ENTRY.amount, 2L)
                        .everyRow()
                        .orderBy(ENTRY.id)
                        .limit(1)
                        .returning(ENTRY.id)))
                .containsExactly(1L);
        assertThat(db.execute(deleteFrom(ENTRY)
                        .everyRow()
                        .permanently(WHY)
                        .orderBy(ENTRY.id.desc())
                        .limit(1)))
                .isEqualTo(1);
        assertThat(amounts()).containsExactly(2L, 7L, 13L);
    }

    @Test
    void theFirstOfEachIsOneThatIsThere() {
        assertThat(db.list(select(TASK.id).distinctOn(TASK.ownerId).orderBy(TASK.ownerId, TASK.id.desc())))
                .containsExactly(2L, 4L, 5L);
        assertThat(db.list(select(TASK.id)
                        .distinctOn(TASK.ownerId)
                        .orderBy(TASK.ownerId, TASK.id.desc())
                        .withDeleted(WHY)))
                .containsExactly(3L, 4L, 5L);
        assertThat(db.list(select(ENTRY.amount).distinctOn(ENTRY.firm).orderBy(ENTRY.firm, ENTRY.amount.desc())))
                .containsExactly(11L);
        assertThat(db.list(select(ENTRY.amount)
                        .distinctOn(ENTRY.firm)
                        .orderBy(ENTRY.firm, ENTRY.amount.desc())
                        .acrossTenants(WHY)))
                .containsExactly(11L, 13L);
        assertThat(db.count(select(TASK.id).distinctOn(TASK.ownerId).orderBy(TASK.ownerId)))
                .isEqualTo(3);
    }

    @Test
    void elementsAreOfRowsThatAreThere() {
        on.require(SqlFeature.ARRAYS);
        var number = unnest("number", array(TASK.id, TASK.ownerId));
        assertThat(db.list(select(number.value)
                        .from(TASK)
                        .crossJoin(number)
                        .where(number.position.eq(1L))
                        .orderBy(number.value)))
                .containsExactly(1L, 2L, 4L, 5L);
        var amount = unnest("amount", array(ENTRY.amount, ENTRY.accountId));
        assertThat(db.list(select(amount.value)
                        .from(ENTRY)
                        .join(ACCOUNT, ACCOUNT.id.eq(ENTRY.accountId))
                        .joinLateral(amount, amount.position.eq(1L))
                        .orderBy(amount.value)))
                .containsExactly(5L, 11L);
        assertThat(db.one(select(count()).from(TASK).leftJoin(number, number.position.eq(1L))))
                .isEqualTo(4);
        var wanted = unnest("wanted", array(TASK.id, TASK.id));
        assertThat(db.list(select(PERSON.name)
                        .where(PERSON.id.isIn(select(wanted.value).from(TASK).crossJoin(wanted)))
                        .orderBy(PERSON.id)))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void savesMarkWhatIsNoLongerThere() {
        PersonPlan ann = db.one(select(PERSON_PLAN).where(PERSON.id.eq(1)));
        assertThat(db.save(PERSON_PLAN, ann)).isEqualTo(ann);
        assertThat(titles()).hasSize(5);
        PersonPlan after = db.actingAs("boss")
                .save(
                        PERSON_PLAN,
                        new PersonPlan(
                                1,
                                "ann@x.org",
                                "Anna",
                                List.of(
                                        new TaskPlan(2L, "Cook", null, List.of(new Label(1, "loud"))),
                                        new TaskPlan(null, "Rest", null, List.of()))));
        assertThat(db.one(select(PERSON_PLAN).where(PERSON.id.eq(1)))).isEqualTo(after);
        assertThat(titles()).containsExactly("Sweep", "Cook", "Sing", "Paint", "Guard", "Rest");
        Task swept = db.one(select(TASK).where(TASK.id.eq(1)).withDeleted(WHY));
        assertThat(swept.deleted()).isTrue();
        assertThat(swept.version()).isEqualTo(2);
        assertThat(swept.trail().updatedBy()).isEqualTo(new Clerk("boss"));
        Task rest = db.get(TASK, Objects.requireNonNull(after.tasks().get(1).id()));
        assertThat(rest.trail().createdBy()).isEqualTo(new Clerk("boss"));
        assertThat(rest.deleted()).isFalse();
        assertThat(db.get(TASK, 2L).reviewerId()).isNull();
        PersonPlan bob = db.get(PERSON_PLAN, 2L);
        db.save(PERSON_PLAN, new PersonPlan(2, "bob@x.org", "Bob", List.of(new TaskPlan(4L, "Draw", null, List.of()))));
        assertThat(bob.tasks()).extracting(TaskPlan::reviewer).containsExactly((PersonPlan.Reviewer) null);
        assertThat(db.get(TASK, 4L).title()).isEqualTo("Draw");
        assertThat(db.get(TASK, 4L).reviewerId()).isEqualTo(3);
        assertThat(db.get(PERSON, 1L).updatedBy()).isEqualTo("boss");
        assertThat(db.count(TASK_LABEL)).isEqualTo(2);
        assertThat(db.one(select(count()).from(TASK_LABEL).withDeleted(WHY))).isEqualTo(5);
        assertThatThrownBy(() -> db.save(PERSON_PLAN, new PersonPlan(3, "cy@x.org", "Cy", List.of())))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void saveLooksOnceForAllThatIsHidden() {
        db.execute(update(TASK).set(TASK.reviewerId, 3L).where(TASK.ownerId.eq(1L)));
        PersonPlan ann = db.get(PERSON_PLAN, 1L);
        assertThat(ann.tasks()).extracting(TaskPlan::reviewer).containsExactly(null, null);
        on.statements().clear();
        assertThat(db.save(PERSON_PLAN, ann)).isEqualTo(ann);
        on.statements().assertStatements(4); // the person, the tasks, who looks at them, the labels
        assertThat(db.list(select(TASK.reviewerId).where(TASK.ownerId.eq(1L)))).containsExactly(3L, 3L);
    }

    @Test
    void aPartnerThatIsHiddenIsNoneOrSaysSoByEveryStrategy() {
        List<Strategy> ways = List.of(Strategy.JOIN, Strategy.SELECT_IN);
        for (Strategy way : ways) {
            assertThat(db.list(select(TASK_CARD)
                            .where(TASK.id.isIn(List.of(2L, 4L)))
                            .orderBy(TASK.id)
                            .load(TASK_CARD.reviewer, way)))
                    .extracting(card ->
                            card.reviewer() == null ? null : card.reviewer().name())
                    .containsExactly("Bob", null); // Cy is deleted
        }
        for (Strategy way : List.of(Strategy.JOIN, Strategy.SELECT_IN, Strategy.JSON)) {
            assertThat(db.one(select(PERSON_PLAN).where(PERSON.id.eq(2L)).load(PERSON_PLAN.tasks, way))
                            .tasks())
                    .extracting(TaskPlan::reviewer)
                    .containsExactly((PersonPlan.Reviewer) null);
        }
        // an entry of this tenant in an account of another, which no foreign key keeps it from
        db.execute(insertInto(ENTRY).set(ENTRY.accountId, 3L).set(ENTRY.amount, 1L));
        assertThat(db.count(select(ENTRY))).isEqualTo(3);
        Select<EntryView> views = select(ENTRY_VIEW).orderBy(ENTRY.id);
        assertThat(db.count(views)).isEqualTo(2);
        assertThat(db.page(views, PageRequest.of(1, 1)).total()).hasValue(2);
        assertThat(db.list(select(ENTRY).orderBy(ENTRY.account().title))).hasSize(2);
        assertThat(db.count(select(ENTRY).orderBy(ENTRY.account().title))).isEqualTo(2);
        assertThat(db.count(select(ENTRY.id, ENTRY.account().title, ENTRY.account().id)
                        .limit(9)))
                .isEqualTo(2);
        assertThat(db.list(views)).extracting(view -> view.account().title()).containsExactly("Cash", "Bank");
        assertThatThrownBy(() -> db.list(views.load(ENTRY_VIEW.account, Strategy.SELECT_IN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("EntryView.account", "desk_accounts", "another tenant's", "a join would");
        assertThat(db.list(views.load(ENTRY_VIEW.account, Strategy.SELECT_IN).acrossTenants("the test looks at all")))
                .extracting(view -> view.account().title())
                .contains("Cash", "Bank")
                .hasSize(4);
    }

    @Test
    void countsAndListsAgreeOnWhatPathsLeaveOut() {
        // an entry of this tenant in an account of another, and one that is struck out as well
        db.execute(insertInto(ENTRY).set(ENTRY.accountId, 3L).set(ENTRY.amount, 1L));
        db.execute(
                insertInto(ENTRY).set(ENTRY.accountId, 3L).set(ENTRY.amount, 2L).set(ENTRY.struck, true));
        TextExpr title = ENTRY.account().title.lower();
        agree(2, select(ENTRY).orderBy(title));
        agree(
                2,
                select(ENTRY.id).orderBy(coalesce(ENTRY.account().title, "none").desc()));
        agree(2, select(ENTRY.id).orderBy(ENTRY.account().entries.count(), ENTRY.id));
        Select<Row> some =
                select(ENTRY.id, ENTRY.amount.plus(1L)).orderBy(title).limit(9);
        assertThat(db.count(some)).isEqualTo(db.list(some).size()).isEqualTo(2);
        agree(2, select(ENTRY.id, title));
        agree(
                2,
                select(ENTRY.accountId)
                        .distinct()
                        .orderBy(ENTRY.accountId)
                        .where(ENTRY.account().title.ne("")));
        agree(2, select(ENTRY.accountId).groupBy(ENTRY.accountId).orderBy(max(title)));
        agree(2, select(ENTRY.accountId, max(title)).groupBy(ENTRY.accountId).having(count().ge(1L)));
        agree(2, select(ENTRY.accountId).distinctOn(ENTRY.accountId).orderBy(ENTRY.accountId, title));
        agree(3, select(ENTRY.id).withDeleted(WHY).orderBy(title));
        agree(6, select(ENTRY.id).withDeleted(WHY).acrossTenants(WHY).orderBy(title));
        agree(2, select(ENTRY_VIEW).orderBy(title));
        agree(3, select(ENTRY).orderBy(ENTRY.firm.lower()));
        agree(4, select(TASK.id).orderBy(coalesce(TASK.reviewer().name, "nobody"), TASK.id));
        assertThat(db.list(
                        select(PERSON.id).where(exists(select(title).from(ENTRY).where(ENTRY.amount.eq(1L))))))
                .isEmpty();
    }

    private <T> void agree(int rows, Select<T> query) {
        assertThat(db.list(query)).hasSize(rows);
        assertThat(db.count(query)).isEqualTo(rows);
        assertThat(db.exists(query)).isTrue();
        assertThat(db.page(query, PageRequest.of(1, 1)).total()).hasValue(rows);
    }

    @Test
    void elementsWhosePartnerIsHiddenAreLeftOutByEveryStrategy() {
        long mine = db.insert(PAYOUT, new Payout(0, 1, 1, 30, null)).id();
        long theirs = db.insert(PAYOUT, new Payout(0, 1, 3, 40, null)).id(); // out of another firm's account
        db.insertAll(
                PAYOUT,
                List.of(new Payout(0, 1, 2, 31, mine), new Payout(0, 1, 2, 41, theirs), new Payout(0, 2, 3, 50, mine)));
        AccountName cash = new AccountName("Cash");
        AccountName bank = new AccountName("Bank");
        List<PersonPayouts> seen = List.of(
                new PersonPayouts(
                        "Ann",
                        List.of(
                                new Paid(30, cash, 100, null),
                                new Paid(31, bank, 200, new Corrected(30, cash)),
                                new Paid(41, bank, 200, null))), // what it corrects is not seen
                new PersonPayouts("Bob", List.of()));
        Select<PersonPayouts> query = select(PERSON_PAYOUTS).orderBy(PERSON.id);
        for (Strategy lists : Strategy.values()) {
            Select<PersonPayouts> read = query.load(PERSON_PAYOUTS.payouts, lists);
            assertThat(db.list(read)).as("lists by %s", lists).isEqualTo(seen);
            assertThat(db.page(read, PageRequest.of(1, 2)).rows())
                    .as("pages with lists by %s", lists)
                    .isEqualTo(seen);
            assertThat(db.list(read.limit(2)))
                    .as("some with lists by %s", lists)
                    .isEqualTo(seen);
            assertThat(db.list(read.leftJoin(PERSON.payouts)))
                    .as("lists by %s beside a join", lists)
                    .containsAll(seen);
            assertThat(db.list(read.acrossTenants(WHY)).get(0).payouts())
                    .as("lists of all tenants by %s", lists)
                    .extracting(Paid::amount)
                    .containsExactly(30L, 40L, 31L, 41L);
            Select<PersonAccounts> apart = select(PERSON_ACCOUNTS)
                    .load(PERSON_ACCOUNTS.payouts, lists)
                    .load(CORRECTED.account, Strategy.SELECT_IN);
            assertThat(db.list(select(PERSON_ACCOUNTS).load(PERSON_ACCOUNTS.payouts, lists)))
                    .as("accounts by %s", lists)
                    .extracting(person -> person.payouts().size())
                    .containsExactlyInAnyOrder(3, 0);
            assertThatThrownBy(() -> db.list(apart))
                    .as("partners apart in lists by %s", lists)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("Corrected.account", "desk_accounts", "another tenant's", "a join would");
        }
    }

    @Test
    void savesAreOfOneTenant() {
        AccountBook cash = db.one(select(ACCOUNT_BOOK).where(ACCOUNT.id.eq(1)));
        AccountBook after = db.save(ACCOUNT_BOOK, new AccountBook(1, 100, "Till", List.of(new Line(null, 6))));
        assertThat(db.one(select(ACCOUNT_BOOK).where(ACCOUNT.id.eq(1)))).isEqualTo(after);
        assertThat(amounts()).containsExactly(5L, 7L, 11L, 13L, 6L);
        assertThat(db.list(select(ENTRY.firm).withDeleted(WHY).orderBy(ENTRY.id)))
                .containsOnly("north");
        AccountBook theirs = new AccountBook(3, 100, "Mine", List.of());
        assertThatThrownBy(() -> db.save(ACCOUNT_BOOK, theirs)).isInstanceOf(StaleRecordException.class);
        Operations south = db.forTenant("south");
        assertThatThrownBy(() -> south.save(ACCOUNT_BOOK, cash)).isInstanceOf(StaleRecordException.class);
        AccountBook made = south.save(ACCOUNT_BOOK, new AccountBook(0, 700, "Box", List.of(new Line(null, 1))));
        assertThat(south.get(ACCOUNT, made.id()).firm()).isEqualTo("south");
        assertThat(south.list(select(ENTRY.amount).orderBy(ENTRY.id))).containsExactly(13L, 1L);
        assertThat(db.getOrNull(ACCOUNT, made.id())).isNull();
    }

    private List<String> titles() {
        return db.list(select(TASK.title).withDeleted(WHY).orderBy(TASK.id));
    }

    private List<Long> amounts() {
        return db.list(select(ENTRY.amount).withDeleted(WHY).acrossTenants(WHY).orderBy(ENTRY.id));
    }
}
