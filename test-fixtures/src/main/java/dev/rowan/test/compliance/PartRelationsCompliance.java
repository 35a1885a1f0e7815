package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.DepositLineShape.DEPOSIT_LINE;
import static dev.rowan.test.compliance.model.DepositTable.DEPOSIT;
import static dev.rowan.test.compliance.model.ShelfTable.SHELF;
import static dev.rowan.test.compliance.model.TeamTable.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.test.compliance.model.Box;
import dev.rowan.test.compliance.model.Deposit;
import dev.rowan.test.compliance.model.DepositLine;
import dev.rowan.test.compliance.model.Place;
import dev.rowan.test.compliance.model.Shelf;
import dev.rowan.test.compliance.model.Signature;
import dev.rowan.test.compliance.model.Size;
import dev.rowan.test.compliance.model.Suit;
import dev.rowan.test.compliance.model.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Foreign keys that are components of parts, and parts that are foreign keys. */
class PartRelationsCompliance extends ComplianceArea {
    private static final Place NORTH = new Place("north", 1);

    PartRelationsCompliance(ComplianceContext on) {
        super(on, DEPOSIT, TEAM, SHELF);
    }

    /** Others empty the tables that these rows refer to. */
    @AfterEach
    void emptyDeposits() {
        on.empty(List.of(DEPOSIT));
    }

    @Test
    void areRelationsLikeOthers() {
        Team red = db.insert(TEAM, new Team(0, "red", null, 0));
        Team blue = db.insert(TEAM, new Team(0, "blue", null, 0));
        db.insert(SHELF, new Shelf(NORTH, "Light", new Box(Suit.CLUBS, new Size(1, 2), null), null, Optional.empty()));
        Deposit kept = db.insert(DEPOSIT, new Deposit(0, signed(red), null, NORTH));
        Deposit gone = db.insert(DEPOSIT, new Deposit(0, signed(blue), signed(red), NORTH));

        assertThat(db.list(select(DEPOSIT_LINE).orderBy(DEPOSIT.id)))
                .containsExactly(
                        new DepositLine(signed(red), red, null, "Light"),
                        new DepositLine(signed(blue), blue, red, "Light"));
        assertThat(db.list(select(TEAM).where(DEPOSIT.releasedBy.of(gone)))).containsOnly(red);
        assertThat(db.list(select(DEPOSIT.id).where(DEPOSIT.releasedBy.has().not())))
                .containsExactly(kept.id());
        assertThat(db.list(select(DEPOSIT.id)
                        .join(DEPOSIT.shelf, SHELF.text.eq("Light"))
                        .where(DEPOSIT.receivedBy().id.eq(blue.id()))))
                .containsExactly(gone.id());
        Map<Deposit, Shelf> shelves = db.load(List.of(kept, gone), DEPOSIT.shelf);
        assertThat(shelves.get(kept))
                .isSameAs(shelves.get(gone))
                .extracting(Shelf::text)
                .isEqualTo("Light");
        assertThat(db.load(List.of(kept, gone), DEPOSIT.releasedBy)).containsExactly(Map.entry(gone, red));
        assertThatThrownBy(() -> db.insert(DEPOSIT, new Deposit(0, new Signature(99, ""), null, NORTH)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(() -> db.insert(DEPOSIT, new Deposit(0, signed(red), null, new Place("north", 2))))
                .isInstanceOf(ForeignKeyViolation.class);
    }

    private static Signature signed(Team team) {
        return new Signature(team.id(), "ok");
    }
}
