package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.stringAgg;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.compliance.model.CitySummaryProjection.citySummary;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseLineProjection.purchaseLine;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.MappingException;
import dev.rowan.sql.Row;
import dev.rowan.sql.Selection;
import dev.rowan.sql.SortKey;
import dev.rowan.test.compliance.model.CitySummary;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.PurchaseLine;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can stand in a select list, alone and in any mix, and how it is read. */
class SelectionsCompliance extends FilledArea {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    SelectionsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void rowsMixColumnsExpressionsAggregatesAndTables() {
        var worth = PURCHASE.price.times(PURCHASE.quantity).alias("worth");
        Row row = db.one(select(PURCHASE.product, CUSTOMER, worth, PURCHASE.quantity.plus(1), PURCHASE)
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .where(PURCHASE.id.eq(3)));
        assertThat(row.get(PURCHASE.product)).isEqualTo("Tea");
        assertThat(row.get(worth)).isEqualByComparingTo("42.50");
        assertThat(row.get(PURCHASE.quantity.plus(1))).isEqualTo(11);
        assertSame(row.get(CUSTOMER), Shop.customers().get(1));
        assertSame(row.get(PURCHASE), Shop.purchases().get(2));
        assertThat(row.size()).isEqualTo(5);
        assertThat(row.names()).containsExactly("product", "", "worth", "", "");
    }

    @Test
    void columnsWithOneNameAreToldApart() {
        var name = CUSTOMER.name;
        var referrerName = REFERRER.name;
        Row row = db.one(select(name, referrerName, CUSTOMER.id, REFERRER.id, name)
                .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(CUSTOMER.id.eq(4)));
        assertThat(row.get(name)).isEqualTo("Dédé");
        assertThat(row.get(referrerName)).isEqualTo("Björn Åström");
        assertThat(row.get(CUSTOMER.id)).isEqualTo(4);
        assertThat(row.get(REFERRER.id)).isEqualTo(2);
        assertThat(row.at(4)).isEqualTo("Dédé");
    }

    @Test
    void oneTableTwiceIsToldApart() {
        Row row = db.one(select(CUSTOMER, REFERRER)
                .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(CUSTOMER.id.eq(6)));
        assertThat(row.get(CUSTOMER).id()).isEqualTo(6);
        assertThat(row.get(REFERRER).id()).isEqualTo(5);
    }

    @Test
    void aRowTellsWhatItWasNotAskedFor() {
        Row row = db.first(select(CUSTOMER.name, CUSTOMER.age));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get(CUSTOMER.city))
                .withMessageContaining("customer.city")
                .withMessageContaining("customer.name");
    }

    @Test
    void nullInARowIsReadAsSuchOnly() {
        Row row = db.one(select(CUSTOMER.id, CUSTOMER.nickname).where(CUSTOMER.id.eq(2)));
        assertThat(row.getOrNull(CUSTOMER.nickname)).isNull();
        assertThat(row.at(1)).isNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> row.get(CUSTOMER.nickname))
                .withMessageContaining("customer.nickname");
    }

    @Test
    void nullInAPlainSelectionNamesTheColumn() {
        assertThatThrownBy(() -> db.list(select(CUSTOMER.nickname)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.nickname")
                .hasMessageContaining("NULL");
        assertThatThrownBy(
                        () -> db.list(select(max(CUSTOMER.age).alias("oldest")).where(CUSTOMER.id.gt(100))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("oldest");
        assertThatThrownBy(() -> db.list(
                        select(citySummary(CUSTOMER.nickname, count(), sum(CUSTOMER.balance), max(CUSTOMER.age)))
                                .groupBy(CUSTOMER.nickname)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.nickname");
        assertThat(db.list(select(CUSTOMER.nickname.orNull()).orderBy(CUSTOMER.id)))
                .containsExactly("Countess", null, "小陈", null, "E\\ve", "");
        assertThat(db.list(select(CUSTOMER.nickname.optional())
                        .orderBy(CUSTOMER.id)
                        .limit(2)))
                .containsExactly(Optional.of("Countess"), Optional.empty());
    }

    @Test
    void whatMayBeMissingIsSaid() {
        Selection<@Nullable Customer> referrer = REFERRER.orNull();
        List<Row> rows = db.list(select(CUSTOMER.id, referrer, REFERRER.optional())
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .orderBy(CUSTOMER.id));
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).getOrNull(referrer)).isNull();
        assertThat(rows.get(0).get(REFERRER.optional())).isEmpty();
        assertThat(rows.get(1).getOrNull(referrer)).extracting(Customer::id).isEqualTo(1);
        assertThat(rows.get(1).get(REFERRER.optional())).map(Customer::id).contains(1);
        assertThat(db.list(select(referrer)
                        .from(CUSTOMER)
                        .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .orderBy(CUSTOMER.id)))
                .extracting(customer -> customer == null ? 0 : customer.id())
                .containsExactly(0, 1, 1, 2, 0, 5);
    }

    @Test
    void projectionsNest() {
        List<PurchaseLine> lines = db.list(select(purchaseLine(PURCHASE, CUSTOMER.name, REFERRER.orNull()))
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(PURCHASE.id.isIn(2, 4))
                .orderBy(PURCHASE.id));
        List<Customer> customers = Shop.customers();
        List<Purchase> purchases = Shop.purchases();
        assertSame(
                lines,
                List.of(
                        new PurchaseLine(purchases.get(1), "Ada Lovelace", null),
                        new PurchaseLine(purchases.get(3), "Chen 陈", customers.get(0))));
        Selection<PurchaseLine> line = purchaseLine(PURCHASE, CUSTOMER.name.upper(), REFERRER.orNull());
        Row row = db.one(select(PURCHASE.id, line, count().alias("n"))
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(PURCHASE.id.eq(1))
                .groupBy(PURCHASE, CUSTOMER.name, REFERRER));
        assertThat(row.get(line).customer()).isEqualTo("ADA LOVELACE");
    }

    @Test
    void aProjectionOfAggregates() {
        List<CitySummary> cities = db.list(select(citySummary(
                        CUSTOMER.city,
                        count(),
                        sum(CUSTOMER.balance),
                        max(CUSTOMER.age).orNull()))
                .groupBy(CUSTOMER.city)
                .orderBy(CUSTOMER.city));
        assertSame(
                cities,
                List.of(
                        new CitySummary("London", 2, new BigDecimal("1480.25"), 36),
                        new CitySummary("Malmö", 2, new BigDecimal("10.00"), 41),
                        new CitySummary("Paris", 2, new BigDecimal("2599.99"), 65)));
    }

    @Test
    void localRecordsNeedNoAnnotation() {
        record Person(String name, int age) {}
        record Pair(Person person, Optional<Person> referrer, Tier tier) {}
        var person = into(Person::new, CUSTOMER.name, CUSTOMER.age);
        var referrer = into(Person::new, REFERRER.name, REFERRER.age);
        List<Pair> pairs = db.list(select(into(Pair::new, person, referrer.optional(), CUSTOMER.tier))
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(CUSTOMER.id.le(2))
                .orderBy(CUSTOMER.id));
        assertThat(pairs)
                .containsExactly(
                        new Pair(new Person("Ada Lovelace", 36), Optional.empty(), Tier.GOLD),
                        new Pair(
                                new Person("Björn Åström", 41),
                                Optional.of(new Person("Ada Lovelace", 36)),
                                Tier.BASIC));
    }

    @Test
    void aConstructorThatRefusesIsTheUsersOwnError() {
        record Grown(String name, int age) {
            Grown {
                if (age < 20) {
                    throw new IllegalArgumentException("too young");
                }
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.list(select(into(Grown::new, CUSTOMER.name, CUSTOMER.age))))
                .withMessage("too young");
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void labelsOrderAndName() {
        var spent = sum(PURCHASE.price.times(PURCHASE.quantity)).alias("spent");
        var label = CUSTOMER.name.upper().alias("order");
        List<Row> rows = db.list(select(label, spent)
                .join(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                .groupBy(CUSTOMER.id, CUSTOMER.name)
                .orderBy(spent.desc(), label)
                .limit(2));
        assertThat(rows).extracting(row -> row.get(label)).containsExactly("EVE 100%_DONE", "CHEN 陈");
        assertThat(rows.get(1).get(spent)).isEqualByComparingTo("620.20");
        assertThat(rows.get(0).names()).containsExactly("order", "spent");
    }

    @Test
    void aLabelledColumnIsItself() {
        var called = CUSTOMER.name.alias("called");
        List<Row> rows = db.list(select(called, CUSTOMER.age)
                .where(called.startsWith("E"))
                .groupBy(called, CUSTOMER.age)
                .having(max(called).ne("x"))
                .orderBy(called.asc()));
        assertThat(rows).extracting(row -> row.get(called)).containsExactly("Eve 100%_done");
    }

    @Test
    void scalarsAreOneColumn() {
        assertThat(db.one(select(count()).from(CUSTOMER))).isEqualTo(6);
        assertThat(db.one(select(sum(CUSTOMER.age)))).isEqualTo(225);
        assertThat(db.one(select(avg(CUSTOMER.age)))).isEqualByComparingTo("37.5");
        assertThat(db.one(select(min(CUSTOMER.name)))).isEqualTo("Ada Lovelace");
        assertThat(db.one(select(CUSTOMER.balance.plus(1)).where(CUSTOMER.id.eq(2))))
                .isEqualByComparingTo("1");
        assertThat(db.one(select(CUSTOMER.active).where(CUSTOMER.id.eq(3)))).isFalse();
        assertThat(db.one(select(CUSTOMER.age.gt(40)).where(CUSTOMER.id.eq(2)))).isTrue();
        assertThat(db.one(select(max(CUSTOMER.age).orNull()).where(CUSTOMER.id.gt(100))))
                .isNull();
        assertThat(db.oneOrNull(select(CUSTOMER.age).where(CUSTOMER.id.gt(100))))
                .isNull();
    }

    @Test
    void aListOfSelectionsIsBuiltAtRunTime() {
        List<Selection<?>> wanted = List.of(CUSTOMER.age, CUSTOMER.city, CUSTOMER.nickname);
        Row row = db.first(select(wanted).orderBy(CUSTOMER.id));
        assertThat(List.of(row.at(0), row.at(1), row.at(2))).containsExactly(36, "London", "Countess");
        assertThat(row).isEqualTo(db.first(select(wanted).orderBy(CUSTOMER.id)));
        assertThat(db.first(select(List.of(CUSTOMER.age)).orderBy(CUSTOMER.id)).get(CUSTOMER.age))
                .isEqualTo(36);
    }

    @Test
    void aTableThatIsInNoFromIsRefused() {
        assertThatThrownBy(() -> db.list(select(CUSTOMER.name, PURCHASE.product)))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class, InvalidSqlException.class)
                .hasMessageContaining("purchase");
    }

    @Test
    void distinctIsOfWholeRows() {
        assertThat(db.list(select(CUSTOMER.city, CUSTOMER.tier).distinct().orderBy(CUSTOMER.city, CUSTOMER.tier)))
                .extracting(row -> row.get(CUSTOMER.city) + " " + row.get(CUSTOMER.tier))
                .containsExactly("London BASIC", "London GOLD", "Malmö BASIC", "Paris BASIC", "Paris GOLD");
    }

    @Test
    void textsAreJoinedInTheOrderThatRowsComeIn() {
        SortKey[] byNickname = {CUSTOMER.nickname.desc(), CUSTOMER.id};
        List<String> rows = db.list(select(CUSTOMER.name).orderBy(byNickname));
        assertThat(db.one(select(stringAgg(CUSTOMER.name, ";").orderBy(byNickname))))
                .isEqualTo(String.join(";", rows));
        CustomerTable referrer = CUSTOMER.alias("referrer");
        SortKey[] byReferrer = {referrer.balance.desc(), CUSTOMER.id};
        List<String> referred = db.list(select(CUSTOMER.name)
                .leftJoin(referrer, referrer.id.eq(CUSTOMER.referrerId))
                .orderBy(byReferrer));
        assertThat(db.one(select(stringAgg(CUSTOMER.name, ";").orderBy(byReferrer))
                        .from(CUSTOMER)
                        .leftJoin(referrer, referrer.id.eq(CUSTOMER.referrerId))))
                .isEqualTo(String.join(";", referred));
    }
}
