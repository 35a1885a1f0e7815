package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.type.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typed parts in SQL by hand, and SQL by hand in typed statements; values are parameters in both. */
class NativePartsCompliance extends FilledArea {
    private static final String HOSTILE = "x' or 1 = 1 --";

    NativePartsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void conditionsStandForParameters() {
        assertThat(db.sql("select id from customer where :adult and city = :city order by id")
                        .part("adult", or(CUSTOMER.age.ge(60), CUSTOMER.name.startsWith("A")))
                        .bind("city", "Paris")
                        .list(SqlTypes.INT32))
                .containsExactly(5);
    }

    @Test
    void theirValuesAreParameters() {
        on.statements().clear();
        assertThat(db.sql("select id from customer where :named")
                        .part("named", CUSTOMER.name.eq(HOSTILE))
                        .list(SqlTypes.INT32))
                .isEmpty();
        assertThat(on.statements().sql()).containsExactly("select id from customer where (customer.name = ?)");
    }

    @Test
    void columnsNameTheirTable() {
        CustomerTable c = CUSTOMER.alias("c");
        assertThat(db.sql("select c.id from customer c join purchase on :joined where :late order by purchase.id")
                        .part("joined", c.id.eq(PURCHASE.customerId))
                        .part("late", PURCHASE.quantity.gt(6).and(c.age.gt(1)))
                        .list(SqlTypes.INT32))
                .containsExactly(2, 5);
    }

    @Test
    void subselectsReferToWhatStandsAround() {
        assertThat(db.sql("select id from customer where :bought order by id")
                        .part(
                                "bought",
                                exists(select(PURCHASE)
                                        .where(PURCHASE.customerId.eq(CUSTOMER.id), PURCHASE.product.eq("Tea"))))
                        .list(SqlTypes.INT32))
                .containsExactly(1, 2, 5);
    }

    @Test
    void expressionsAndQueriesStandForParameters() {
        assertThat(db.sql("select :size from customer where id in (:buyers) and :size <> :size2 order by id")
                        .part("size", caseWhen(CUSTOMER.age.gt(36), "old").otherwise("young"))
                        .bind("size2", "middle")
                        .part("buyers", select(PURCHASE.customerId).where(PURCHASE.quantity.gt(2)))
                        .list(SqlTypes.STRING))
                .containsExactly("young", "old", "old");
    }

    @Test
    void aPartMustHaveItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.sql("select 1").part("nowhere", CUSTOMER.active))
                .withMessageContaining(":nowhere");
    }

    @Test
    void sqlByHandStandsInStatements() {
        on.statements().clear();
        assertThat(db.list(select(CUSTOMER.id)
                        .where(raw("{} = {} or {} > {}", CUSTOMER.name, HOSTILE, CUSTOMER.age, 60), CUSTOMER.active)))
                .containsExactly(5);
        assertThat(on.statements().sql())
                .containsExactly("select id from customer where (name = ? or age > ?) and active");
        assertThat(db.list(select(raw(Types.INTEGER, "{} * {}", CUSTOMER.age, 2).minus(1))
                        .where(CUSTOMER.id.eq(1))))
                .isEqualTo(List.of(71));
    }
}
