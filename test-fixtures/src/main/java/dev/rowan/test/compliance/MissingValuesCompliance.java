package dev.rowan.test.compliance;

import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static dev.rowan.test.compliance.model.SeatTable.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.NotNullViolation;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.Stamp;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Records that were made without the builder and lack what must be there: the error names the column. */
class MissingValuesCompliance extends FilledArea {
    MissingValuesCompliance(ComplianceContext on) {
        super(on, Domain.SHOP, SEAT);
    }

    @Test
    void whatIsMissingIsNamed() {
        Purchase known = Shop.purchases().get(0);
        Purchase timeless = new Purchase(known.id(), known.customerId(), "Cup", 1, known.price(), nothing(), null);
        Purchase another = new Purchase(90, known.customerId(), "Cup", 1, known.price(), nothing(), null);
        Purchase nameless = new Purchase(91, known.customerId(), nothing(), 1, known.price(), known.orderedAt(), null);
        Purchase whole = new Purchase(92, known.customerId(), "Cup", 1, known.price(), known.orderedAt(), null);
        assertNamed("purchase", "ordered_at", () -> db.insert(PURCHASE, another));
        assertNamed("purchase", "product", () -> db.insert(PURCHASE, nameless));
        assertNamed("purchase", "ordered_at", () -> db.insertAll(PURCHASE, List.of(whole, another)));
        assertNamed("purchase", "ordered_at", () -> db.update(PURCHASE, timeless));
        assertNamed("purchase", "ordered_at", () -> db.upsert(PURCHASE, another));
        assertNamed("purchase", "ordered_at", () -> db.update(PURCHASE, known, timeless));
        assertNamed(
                "purchase",
                "ordered_at",
                () -> db.inSession(session -> {
                    session.get(PURCHASE, known.id());
                    session.update(PURCHASE, timeless);
                }));
        assertNamed("purchase", "ordered_at", () -> db.inSession(session -> session.add(PURCHASE, another)));
        Customer first = Shop.customers().get(0);
        Customer tierless = new Customer(
                70, "Gil", "gil@example.org", null, "Oslo", 1, true, first.balance(), first.joined(), nothing(), null);
        assertNamed("customer", "tier", () -> db.insert(CUSTOMER, tierless));
        assertThat(db.count(PURCHASE)).isEqualTo(7);
        assertThat(db.count(CUSTOMER)).isEqualTo(6);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aMissingPartIsMadeOrNamed() {
        Seat stored =
                db.insert(SEAT, new Seat(0, "A", 1, null, "ann", "x", MissingValuesCompliance.<Stamp>nothing(), 0));
        assertThat(stored.stamp().createdAt()).isNotNull();
    }

    /** Servers name it by themselves where a driver sends NULL; Rowan does so where it cannot be sent. */
    private void assertNamed(String table, String column, ThrowingCallable change) {
        NotNullViolation failure = thrown(NotNullViolation.class, change);
        if (on.dialect().name().equals("mysql") || on.dialect().name().equals("mariadb")) {
            assertThat(failure.error().column()).isEqualTo(column);
        } else {
            assertThat(failure).hasMessageContainingAll(column, table);
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without the checker does
    private static <T> T nothing() {
        return (T) null;
    }
}
