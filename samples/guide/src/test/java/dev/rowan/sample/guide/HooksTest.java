package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.club.BookingTable.BOOKING;
import static dev.rowan.sample.guide.club.ClubMemberTable.CLUB_MEMBER;
import static dev.rowan.sample.guide.club.EveningTable.EVENING;
import static dev.rowan.sample.guide.club.FeeLineShape.FEE_LINE;
import static dev.rowan.sample.guide.club.FeeTable.FEE;
import static dev.rowan.sample.guide.club.HostLineShape.HOST_LINE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.RecordHooks;
import dev.rowan.error.HookException;
import dev.rowan.error.ValidationException;
import dev.rowan.error.Violation;
import dev.rowan.error.Violations;
import dev.rowan.sample.guide.club.ClubCatalog;
import dev.rowan.sample.guide.club.ClubMember;
import dev.rowan.sample.guide.club.ClubMemberTable;
import dev.rowan.sample.guide.club.Evening;
import dev.rowan.sample.guide.club.Fee;
import dev.rowan.sample.guide.club.FeeLine;
import dev.rowan.sample.guide.club.HostLine;
import dev.rowan.sample.guide.club.Place;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HooksTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(ClubCatalog.TABLES);

    private final List<String> log = new ArrayList<>();

    @Test
    void areCalled(Database db) {
        // snippet: calls
        ClubMember ann = db.insert(CLUB_MEMBER, new ClubMember(0, "Ann", "Lee", " Ann@Club.org ", 30));
        ann.email(); // ann@club.org
        Fee fee = db.insert(FEE, new Fee(0, ann.id(), 20, "")); // a transaction: the fee and its booking
        db.get(FEE, fee.id()).note(); // No. 1!
        // end
        assertThat(ann.email()).isEqualTo("ann@club.org");
        assertThat(db.get(FEE, fee.id()).note()).isEqualTo("No. 1!");
        assertThat(db.count(BOOKING)).isEqualTo(1);
    }

    @Test
    void areRegistered() {
        // snippet: register
        RecordHooks<ClubMember> hooks = new RecordHooks<>() {
            @Override
            public void check(ClubMember row, Violations found) {
                if (row.age() < 18 && row.lastName() == null) {
                    found.add("lastName", "minor", "must be given for minors");
                }
            }

            @Override
            public void afterInsert(ClubMember row, Operations db) {
                log.add("welcome, " + row.fullName());
            }

            @Override
            public void beforeDelete(ClubMember row, Operations db) {
                throw new IllegalStateException("Nobody leaves");
            }
        };
        Database club = Database.configure()
                .url("jdbc:h2:mem:club")
                .hook(CLUB_MEMBER, hooks)
                .open();
        // end
        try (club) {
            club.schema().create(ClubCatalog.TABLES);
            ClubMember bob = club.insert(CLUB_MEMBER, new ClubMember(0, "Bob", null, "b@x", 50));
            assertThat(log).containsExactly("welcome, Bob");
            assertThatThrownBy(() -> club.insert(CLUB_MEMBER, new ClubMember(0, "Cid", null, "c@x", 5)))
                    .isInstanceOf(ValidationException.class);
            // snippet: failure
            try {
                club.delete(CLUB_MEMBER, bob);
            } catch (HookException e) {
                log.add(e.hook() + " of " + e.table()); // beforeDelete of club_members; the cause is what it has thrown
            }
            // end
            assertThat(log).contains("beforeDelete of club_members");
            assertThat(club.count(CLUB_MEMBER)).isEqualTo(1);
        }
    }

    @Test
    void rulesAreChecked(Database db) {
        // snippet: check
        try {
            db.insert(CLUB_MEMBER, new ClubMember(0, " ", null, "nowhere", 200)); // nothing is sent
        } catch (ValidationException e) {
            for (Violation violation : e.violations()) { // all of them, in the order of the components
                log.add(violation.component() + " " + violation.message());
            }
        }
        // end
        assertThat(log)
                .containsExactly(
                        "firstName must not be blank", "email must be an address", "age must be between 0 and 120");
    }

    @Test
    void livesInSqlToo(Database db) {
        ClubMember ann = db.insert(CLUB_MEMBER, new ClubMember(0, "Ann", "Lee", "a@x", 30));
        db.insert(FEE, new Fee(0, ann.id(), 20, ""));
        // snippet: hybrids
        List<String> names = db.list(select(CLUB_MEMBER.fullName())
                .from(CLUB_MEMBER)
                .where(CLUB_MEMBER.fullName().startsWith("Ann"))
                .orderBy(CLUB_MEMBER.fullName()));
        List<String> payers = db.list(select(FEE.member().fullName()).from(FEE)); // along a path, which joins itself
        ClubMemberTable other = CLUB_MEMBER.alias("other");
        List<String> others = db.list(select(other.fullName()).from(other));
        List<FeeLine> lines = db.list(select(FEE_LINE));
        // end
        assertThat(names).containsExactly(ann.fullName());
        assertThat(payers).containsExactly("Ann Lee");
        assertThat(others).containsExactly("Ann Lee");
        assertThat(lines).containsExactly(new FeeLine(20, "Ann Lee"));
    }

    @Test
    void partsAndListsHaveHybrids(Database db) {
        long ann = db.insert(CLUB_MEMBER, new ClubMember(0, "Ann", "Lee", "ann@club.org", 30))
                .id();
        db.insertAll(
                EVENING,
                List.of(
                        new Evening(0, ann, new Place("1 High St", "Hamm"), 4),
                        new Evening(0, ann, new Place("2 High St", "Unna"), 6)));
        // snippet: parts
        List<String> lines = db.list(select(EVENING.place.line())
                .from(EVENING)
                .where(EVENING.place.line().endsWith("Hamm")));
        List<HostLine> hosts = db.list(select(HOST_LINE));
        // end
        assertThat(lines).containsExactly("1 High St, Hamm");
        assertThat(hosts.get(0).lastPlace()).isEqualTo("2 High St, Unna");
        assertThat(hosts.get(0).evenings()).extracting(Evening::guests).containsExactly(6, 4);
    }
}
