package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.exec.StatementOptions;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Customer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verbs that read: how many rows each takes, gives, and makes an error of. */
class ReadsCompliance extends FilledArea {
    private static final Select<Customer> NOBODY = select(CUSTOMER).where(CUSTOMER.id.gt(100));
    private static final Select<Customer> SOMEBODY = select(CUSTOMER).where(CUSTOMER.id.eq(3));
    private static final Select<Customer> EVERYBODY = select(CUSTOMER).orderBy(CUSTOMER.id);

    ReadsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void listGivesAllRowsInOrder() {
        List<Customer> all = db.list(EVERYBODY);
        assertThat(all).extracting(Customer::id).containsExactly(1, 2, 3, 4, 5, 6);
        assertSame(all, Shop.customers());
        assertThat(db.list(NOBODY)).isEmpty();
        assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void streamGivesRowsAsTheyCome() {
        try (Stream<Customer> rows = db.stream(EVERYBODY)) {
            assertThat(rows.map(Customer::id)).containsExactly(1, 2, 3, 4, 5, 6);
        }
        try (Stream<Customer> rows = db.stream(NOBODY)) {
            assertThat(rows).isEmpty();
        }
    }

    @Test
    void streamCanBeLeftEarly() {
        try (Stream<Customer> rows = db.stream(EVERYBODY)) {
            Iterator<Customer> iterator = rows.iterator();
            assertThat(iterator.next().id()).isEqualTo(1);
            assertThat(iterator.next().id()).isEqualTo(2);
        }
        assertThat(db.count(CUSTOMER)).isEqualTo(6);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void streamGivesItsConnectionBackAtItsEnd() {
        assertThat(db.stream(EVERYBODY).toList()).hasSize(6);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void streamWorksWithinATransaction() {
        db.inTransaction(tx -> {
            tx.deleteByKey(PURCHASE, 7);
            try (Stream<Integer> rows = tx.stream(select(PURCHASE.id).orderBy(PURCHASE.id))) {
                assertThat(rows).containsExactly(1, 2, 3, 4, 5, 6);
            }
            assertThat(tx.count(PURCHASE)).isEqualTo(6);
        });
    }

    @Test
    void oneIsThereOnce() {
        assertThat(db.one(SOMEBODY).name()).isEqualTo("Chen 陈");
        assertThatThrownBy(() -> db.one(NOBODY)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.one(EVERYBODY)).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void oneOrNullIsThereOnceAtMost() {
        assertThat(db.oneOrNull(SOMEBODY)).isNotNull();
        assertThat(db.oneOrNull(NOBODY)).isNull();
        assertThatThrownBy(() -> db.oneOrNull(EVERYBODY)).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void firstIsTheFirst() {
        assertThat(db.first(EVERYBODY).id()).isEqualTo(1);
        assertThat(db.first(EVERYBODY.limit(1)).id()).isEqualTo(1);
        assertThat(db.firstOrNull(NOBODY)).isNull();
        assertThatThrownBy(() -> db.first(NOBODY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keysLeadToRows() {
        assertThat(db.get(CUSTOMER, 5).nickname()).isEqualTo("E\\ve");
        assertThat(db.getOrNull(CUSTOMER, 99)).isNull();
        assertThat(db.find(CUSTOMER, 2)).map(Customer::city).contains("Malmö");
        assertThat(db.find(CUSTOMER, 99)).isEmpty();
        assertThatThrownBy(() -> db.get(CUSTOMER, 99))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("customer");
        assertThat(db.exists(CUSTOMER, 1)).isTrue();
        assertThat(db.exists(CUSTOMER, 99)).isFalse();
    }

    @Test
    void theServerCounts() {
        assertThat(db.count(CUSTOMER)).isEqualTo(6);
        assertThat(db.count(EVERYBODY)).isEqualTo(6);
        assertThat(db.count(NOBODY)).isZero();
        assertThat(db.count(EVERYBODY.limit(4))).isEqualTo(4);
        assertThat(db.count(EVERYBODY.offset(5))).isEqualTo(1);
        assertThat(db.count(select(CUSTOMER.city).distinct())).isEqualTo(3);
        assertThat(db.count(select(CUSTOMER.city, count()).groupBy(CUSTOMER.city)))
                .isEqualTo(3);
        on.statements().assertStatements(7);
    }

    @Test
    void theServerLooksForAny() {
        assertThat(db.exists(EVERYBODY)).isTrue();
        assertThat(db.exists(NOBODY)).isFalse();
        assertThat(db.exists(EVERYBODY.offset(6))).isFalse();
    }

    @Test
    void eachVerbSendsOneStatement() {
        db.list(EVERYBODY);
        db.one(SOMEBODY);
        db.get(CUSTOMER, 1);
        db.exists(CUSTOMER, 1);
        db.first(EVERYBODY);
        assertThat(db.stream(EVERYBODY).toList()).hasSize(6);
        on.statements().assertStatements(6);
    }

    @Test
    void optionsLeaveTheResultAlone() {
        StatementOptions options = StatementOptions.fetchSize(2).withTimeout(Duration.ofSeconds(20));
        assertThat(db.with(options).list(EVERYBODY)).hasSize(6);
        try (Stream<Customer> rows = db.with(options).stream(EVERYBODY)) {
            assertThat(rows).hasSize(6);
        }
    }

    @Test
    void readOnlyOptionsRefuseChanges() {
        var reader = db.with(StatementOptions.DEFAULT.withReadOnly());
        assertThat(reader.count(CUSTOMER)).isEqualTo(6);
        assertThatThrownBy(() -> reader.deleteByKey(PURCHASE, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(db.count(PURCHASE)).isEqualTo(7);
    }

    @Test
    void aStatementRunsManyTimes() {
        Select<Integer> query =
                select(CUSTOMER.id).where(CUSTOMER.city.eq("Paris")).orderBy(CUSTOMER.id);
        assertThat(db.list(query)).containsExactly(4, 5);
        db.execute(update(CUSTOMER).set(CUSTOMER.city, "Paris").where(CUSTOMER.id.eq(1)));
        assertThat(db.list(query)).containsExactly(1, 4, 5);
    }
}
