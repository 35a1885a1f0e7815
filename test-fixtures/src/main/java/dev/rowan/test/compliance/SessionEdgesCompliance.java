package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.depot.BayTable.BAY;
import static dev.rowan.test.depot.GoodTable.GOOD;
import static dev.rowan.test.depot.ManualTable.MANUAL;
import static dev.rowan.test.depot.NodeTable.NODE;
import static dev.rowan.test.depot.OwnerTable.OWNER;
import static dev.rowan.test.depot.PageTable.PAGE;
import static dev.rowan.test.depot.RemarkTable.REMARK;
import static dev.rowan.test.depot.SiteTable.SITE;
import static dev.rowan.test.depot.SlotTable.SLOT;
import static dev.rowan.test.depot.ToolTable.TOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.page.PageRequest;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.test.depot.Bay;
import dev.rowan.test.depot.BayBuilder;
import dev.rowan.test.depot.DepotSchemaCatalog;
import dev.rowan.test.depot.Good;
import dev.rowan.test.depot.GoodBuilder;
import dev.rowan.test.depot.Manual;
import dev.rowan.test.depot.ManualBuilder;
import dev.rowan.test.depot.Node;
import dev.rowan.test.depot.NodeBuilder;
import dev.rowan.test.depot.Owner;
import dev.rowan.test.depot.OwnerBuilder;
import dev.rowan.test.depot.Page;
import dev.rowan.test.depot.PageBuilder;
import dev.rowan.test.depot.Remark;
import dev.rowan.test.depot.Site;
import dev.rowan.test.depot.SiteBuilder;
import dev.rowan.test.depot.Slot;
import dev.rowan.test.depot.Tool;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes of records that are removed, added again, moved and replaced in one session, in odd orders. */
class SessionEdgesCompliance extends ComplianceArea {
    private static final String WHY = "the test looks at what is hidden";

    SessionEdgesCompliance(ComplianceContext on) {
        super(on, DepotSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @Test
    void whatRefersToARecordThatIsReplacedGoesFirst() {
        Bay bay = fillSite();
        db.insert(SLOT, new Slot(key(bay), 1, "one", null, null));
        db.inSession(s -> {
            s.remove(SITE, s.get(SITE, "a")); // its bays and slots are found by the flush
            Pending<Site> again = s.add(SITE, new Site("a", "A again", 0));
            s.add(BAY, new Bay(null, "", 1, "new"), BAY.site.to(again));
        });
        assertThat(db.list(select(BAY.name))).containsExactly("new");
        assertThat(db.count(SLOT)).isZero();
        db.inSession(s -> {
            s.remove(BAY, s.list(select(BAY)).get(0));
            s.remove(SITE, s.get(SITE, "a"));
            s.add(SITE, new Site("a", "A once more", 0));
        });
        assertThat(db.get(SITE, "a").label()).isEqualTo("A once more");
        assertThat(db.count(BAY)).isZero();
    }

    @Test
    void aRecordThatIsToBeReplacedCanStillGoAfterAPartWasUndone() {
        fillSite();
        db.inSession(s -> {
            s.list(select(BAY)).forEach(bay -> s.remove(BAY, bay));
            s.remove(SITE, s.get(SITE, "a"));
            Pending<Site> again = s.add(SITE, new Site("a", "B", 0));
            assertThatThrownBy(() -> s.inSession(part -> {
                        part.flush();
                        throw new UnsupportedOperationException();
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(s.state(again)).isEqualTo(RecordState.PENDING);
            assertThat(s.removed()).hasSize(2);
            s.remove(again);
        });
        assertThat(db.count(SITE)).isZero();
    }

    @Test
    void whatWasToGoWithARecordIsNotAddedIfThatIsNot() {
        db.inSession(s -> {
            Pending<Site> site = s.add(SITE, new Site("a", "A", 0));
            Pending<Bay> bay = s.add(BAY, bay("a", 1)); // by its value
            s.add(SLOT, new Slot(new UUID(0, 0), 1, "one", null, null), SLOT.bay.to(bay));
            s.remove(site);
            Pending<Node> root = s.add(NODE, node(null, 1, "root"));
            Pending<Node> child = s.add(NODE, node(null, 1, "child"), NODE.parent.to(root)); // by a link
            s.add(NODE, node(null, 1, "grandchild"), NODE.parent.to(child));
            s.remove(root);
            on.statements().clear();
            s.flush();
            on.statements().assertStatements(0);
            s.add(SITE, new Site("a", "A", 0));
            s.add(BAY, bay("a", 2));
        });
        assertThat(db.list(select(BAY.position))).containsExactly(2);
        assertThat(db.count(NODE)).isZero();
    }

    @Test
    void aSubtreeThatWasMovedOutOfARemovedTreeStays() {
        Node root = db.insert(NODE, node(null, 1, "root"));
        Node first = db.insert(NODE, node(root.id(), 1, "first"));
        Node second = db.insert(NODE, node(first.id(), 1, "second"));
        db.insert(NODE, node(second.id(), 1, "third"));
        Node other = db.insert(NODE, node(null, 2, "other"));
        db.inSession(s -> {
            s.remove(NODE, s.get(NODE, root.id()));
            s.update(
                    NODE,
                    NodeBuilder.from(s.get(NODE, second.id()))
                            .parentId(other.id())
                            .position(9)
                            .build());
        });
        assertThat(db.list(select(NODE.name).orderBy(NODE.name))).containsExactly("other", "second", "third");
    }

    @Test
    void whatWouldBeLostByOnDeleteIsRefused() {
        Owner old = db.insert(OWNER, owner("ann"));
        Good good = db.insert(GOOD, good("lamp", old));
        assertThatThrownBy(() -> db.inSession(s -> {
                    s.remove(OWNER, s.get(OWNER, old.id()));
                    Pending<Owner> other = s.add(OWNER, owner("ann")); // so that the old one has to go first
                    s.update(GOOD, s.get(GOOD, good.id()), GOOD.owner.to(other));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Flush in between");
        assertThat(db.get(GOOD, good.id())).isEqualTo(good);
        db.inSession(s -> {
            s.remove(OWNER, s.get(OWNER, old.id()));
            Pending<Owner> other = s.add(OWNER, owner("bob")); // nobody is in the way
            s.update(GOOD, s.get(GOOD, good.id()), GOOD.owner.to(other));
        });
        assertThat(db.list(select(GOOD.owner().mail.orNull()).from(GOOD))).containsExactly("bob");
    }

    @Test
    void aRowThatStaysIsAnUpdateWhenItsKeyIsAddedAgain() {
        db.insert(MANUAL, new Manual("m", "First", null, 0));
        db.insert(PAGE, new Page(0, "m", "one"));
        db.inSession(s -> {
            s.remove(MANUAL, s.get(MANUAL, "m"));
            s.add(MANUAL, new Manual("m", "Second", null, 0));
            on.statements().clear();
            s.flush();
            on.statements().assertStatements(1);
        });
        assertThat(db.get(MANUAL, "m").title()).isEqualTo("Second");
        Manual unread = db.get(MANUAL, "m");
        db.inSession(s -> {
            s.remove(MANUAL, unread);
            Pending<Manual> again = s.add(MANUAL, new Manual("m", "Third", null, 0));
            s.update(again, ManualBuilder.from(again.value()).title("Fourth").build());
        });
        assertThat(db.get(MANUAL, "m").title()).isEqualTo("Fourth");
        assertThat(db.count(PAGE)).isEqualTo(1);
    }

    @Test
    void whatRefersToARowThatStaysIsWritten() {
        db.insert(MANUAL, new Manual("m", "First", null, 0));
        Page page = db.insert(PAGE, new Page(0, "m", "one"));
        db.inSession(s -> {
            Page known = s.get(PAGE, page.id());
            s.remove(MANUAL, s.get(MANUAL, "m")); // is marked early, for its title
            s.add(MANUAL, new Manual("n", "First", null, 0));
            s.update(PAGE, PageBuilder.from(known).manualCode("n").text("two").build());
        });
        assertThat(db.get(PAGE, page.id())).isEqualTo(new Page(page.id(), "n", "two"));
    }

    @Test
    void whatIsUniqueIsGivenUpBeforeItIsTaken() {
        fillSite();
        db.insertAll(BAY, List.of(bay("a", 2), bay("a", 3)));
        db.inSession(s -> {
            for (Bay bay : s.list(select(BAY).orderBy(BAY.position))) {
                s.update(
                        BAY,
                        BayBuilder.from(bay)
                                .position(bay.position() + 1)
                                .name(bay.position() == 2 ? "second" : bay.name()) // another set of columns
                                .build());
            }
            s.add(BAY, new Bay(null, "a", 1, "front"));
            s.update(SITE, SiteBuilder.from(s.get(SITE, "a")).label("B").build());
            s.add(SITE, new Site("c", "A", 0));
            on.statements().clear();
            s.flush();
            on.statements().assertStatements(4);
        });
        assertThat(db.list(select(BAY.name).orderBy(BAY.position))).containsExactly("front", "a1", "second", "a3");
        assertThat(db.list(select(SITE.label).orderBy(SITE.code))).containsExactly("B", "A");
        db.inSession(
                s -> { // the other way, with the first of them gone
                    List<Bay> bays = s.list(select(BAY).orderBy(BAY.position));
                    s.remove(BAY, bays.get(0));
                    bays.subList(1, 4)
                            .forEach(bay -> s.update(
                                    BAY,
                                    BayBuilder.from(bay)
                                            .position(bay.position() - 1)
                                            .build()));
                });
        assertThat(db.list(select(BAY.name).orderBy(BAY.position))).containsExactly("a1", "second", "a3");
    }

    @Test
    void aRowBecomesAnotherMemberAndHasWhatIsAddedToThat() {
        db.insert(TOOL, new Tool.Saw("t", 12));
        db.insert(REMARK, new Remark(0, "t", "blunt"));
        db.inSession(s -> {
            s.remove(TOOL, s.get(TOOL, "t"));
            s.add(TOOL, new Tool.Drill("t", 8));
            s.add(REMARK, new Remark(0, "t", "new"));
        });
        assertThat(db.get(TOOL, "t")).isEqualTo(new Tool.Drill("t", 8));
        assertThat(db.list(select(REMARK.text))).containsExactly("new");
    }

    @Test
    void statementsWithParametersAreAsThoseWithout() {
        Owner ann = db.insert(OWNER, owner("ann"));
        Good lamp = db.insert(GOOD, good("lamp", ann));
        db.insert(MANUAL, new Manual("m", "First", null, 0));
        db.delete(MANUAL, db.get(MANUAL, "m"));
        db.inSession(s -> {
            s.get(GOOD, lamp.id());
            s.execute(deleteFrom(OWNER)
                    .where(OWNER.mail.eq(param("mail", OWNER.mail)))
                    .with("mail", "ann"));
            assertThat(s.getOrNull(GOOD, lamp.id())).isNull(); // it went by ON DELETE, and is forgotten
            assertThat(s.page(
                                    select(MANUAL)
                                            .where(MANUAL.code.eq(param("code", MANUAL.code)))
                                            .orderBy(MANUAL.code)
                                            .withDeleted(WHY)
                                            .with("code", "m"),
                                    PageRequest.of(1, 5))
                            .rows())
                    .hasSize(1);
            assertThat(s.getOrNull(MANUAL, "m")).isNull(); // is read past the session
        });
    }

    @Test
    void whatIsHiddenIsReadPastTheSessionByUnionsToo() {
        db.insert(MANUAL, new Manual("m", "First", null, 0));
        db.delete(MANUAL, db.get(MANUAL, "m"));
        db.inSession(s -> {
            assertThat(s.list(select(MANUAL).withDeleted(WHY).union(select(MANUAL))))
                    .hasSize(1);
            assertThat(s.getOrNull(MANUAL, "m")).isNull();
        });
    }

    private Bay fillSite() {
        db.insert(SITE, new Site("a", "A", 0));
        return db.insert(BAY, bay("a", 1));
    }

    private static Bay bay(String site, int position) {
        return new Bay(null, site, position, site + position);
    }

    private static UUID key(Bay bay) {
        return Objects.requireNonNull(bay.id());
    }

    private static Node node(@Nullable Long parent, int position, String name) {
        return new Node(0, parent, position, name, 0);
    }

    private static Owner owner(String name) {
        return OwnerBuilder.owner().mail(name).name(name).build();
    }

    private static Good good(String name, Owner owner) {
        return GoodBuilder.good().name(name).ownerId(owner.id()).build();
    }
}
