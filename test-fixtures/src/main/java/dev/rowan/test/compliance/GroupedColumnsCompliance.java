package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.anyValue;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowan.error.InvalidSqlException;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Query;
import dev.rowan.test.compliance.model.CustomerTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that may have several values in a group are refused on every dialect, by the server or before it is asked. */
class GroupedColumnsCompliance extends FilledArea {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    GroupedColumnsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void areRefusedWhereverAGroupReadsThem() {
        refused(select(CUSTOMER.city, CUSTOMER.name, count()).groupBy(CUSTOMER.city), "name");
        refused(select(CUSTOMER.name, count()), "name");
        refused(select(count()).from(CUSTOMER).groupBy(CUSTOMER.city).having(CUSTOMER.age.gt(30)), "age");
        refused(select(CUSTOMER.city, count()).groupBy(CUSTOMER.city).orderBy(CUSTOMER.age, CUSTOMER.city), "age");
        refused(select(CUSTOMER.city, CUSTOMER.age.plus(count())).groupBy(CUSTOMER.city, CUSTOMER.name), "age");
        refused(
                select(CUSTOMER.city, CUSTOMER.age.plus(1), count()).groupBy(CUSTOMER.city, CUSTOMER.age.div(10)),
                "age");
        refused(
                select(PURCHASE.customerId, sum(PURCHASE.quantity).over(partitionBy(PURCHASE.product)))
                        .groupBy(PURCHASE.customerId),
                "quantity",
                "product");
        if (on.dialect().supports(SqlFeature.ROLLUP)) {
            refused(select(CUSTOMER.id, CUSTOMER.name, count()).groupByRollup(CUSTOMER.id), "name");
        }
    }

    @Test
    void areRefusedInSubselectsAndOfOuterQueries() {
        var bought = select(count()).from(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id));
        refused(select(CUSTOMER.city, scalar(bought)).groupBy(CUSTOMER.city), "id");
        refused(
                select(CUSTOMER.name)
                        .where(exists(select(PURCHASE.product)
                                .where(PURCHASE.customerId.eq(CUSTOMER.id))
                                .groupBy(PURCHASE.product)
                                .having(PURCHASE.quantity.gt(CUSTOMER.age)))),
                "quantity");
    }

    @Test
    void nameTheColumnTheGroupsAndTheWayOut() {
        if (on.dialect().refusesUngroupedColumns()) {
            return;
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(CUSTOMER.city, CUSTOMER.name).groupBy(CUSTOMER.city)))
                .withMessage("customer.name may have several values in a group, and is read as if it had one: the query"
                        + " is grouped by customer.city; add it to groupBy(...), or read min(...), max(...) or"
                        + " anyValue(...) of it");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(CUSTOMER.name, count())))
                .withMessageContaining("has an aggregate and no groupBy(...)");
    }

    @Test
    void haveOneValueWhereTheKeyIsGrouped() {
        var perCustomer = select(CUSTOMER.name, count(PURCHASE.id))
                .leftJoin(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                .groupBy(CUSTOMER.id, CUSTOMER.name)
                .having(count().gt(0L))
                .orderBy(CUSTOMER.age);
        if (!on.dialect().name().equals("h2")) {
            assertThat(db.list(perCustomer))
                    .extracting(row -> row.get(CUSTOMER.name) + " " + row.get(count(PURCHASE.id)))
                    .contains("Björn Åström 1", "Dédé 0", "Eve 100%_done 3");
        }
        if (!List.of("mariadb", "sqlite").contains(on.dialect().name())) {
            return;
        }
        assertThat(db.list(select(CUSTOMER.name).groupBy(CUSTOMER.email).orderBy(CUSTOMER.id)))
                .hasSize(6);
        var joined = select(PURCHASE.id, CUSTOMER.name, REFERRER.name, count())
                .from(PURCHASE)
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .groupBy(PURCHASE.id)
                .orderBy(PURCHASE.quantity.desc());
        assertThat(db.list(joined))
                .extracting(row -> row.getOrNull(REFERRER.name))
                .startsWith("Ada Lovelace", null);
        assertThat(db.list(select(CUSTOMER.name, count(PURCHASE.id))
                        .join(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                        .where(CUSTOMER.id.eq(5))))
                .hasSize(1);
        refused(
                select(PURCHASE.product, CUSTOMER.name)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .groupBy(PURCHASE.product),
                "name");
        refused(
                select(PURCHASE.id, CUSTOMER.name)
                        .leftJoin(CUSTOMER, CUSTOMER.id.gt(PURCHASE.customerId))
                        .groupBy(PURCHASE.id),
                "name");
    }

    @Test
    void passInGroupedExpressionsAggregatesAndHandWrittenSql() {
        var decade = CUSTOMER.age.div(10).alias("decade");
        assertThat(db.list(select(decade, count()).groupBy(decade).orderBy(decade)))
                .extracting(row -> row.get(decade) + ":" + row.get(count()))
                .containsExactly("1:1", "2:1", "3:2", "4:1", "6:1");
        var known = caseWhen(CUSTOMER.nickname.isNull(), "plain").otherwise("other");
        assertThat(db.list(select(known.alias("known"), max(CUSTOMER.age))
                        .groupBy(known.alias("known"))
                        .orderBy(max(CUSTOMER.age))))
                .hasSize(2);
        assertThat(db.list(select(CUSTOMER.city.upper().concat("!"), count())
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city.upper())))
                .hasSize(3);
        assertThat(db.list(select(CUSTOMER.city, sum(sum(PURCHASE.quantity)).over(partitionBy(CUSTOMER.city)))
                        .join(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                        .groupBy(CUSTOMER.city)))
                .hasSize(3);
        var oldest = raw(INTEGER, "max({})", CUSTOMER.age);
        var youngest = function("min", INTEGER, CUSTOMER.age);
        assertThat(db.one(select(oldest, youngest).from(CUSTOMER)))
                .satisfies(row ->
                        assertThat(List.of(row.get(oldest), row.get(youngest))).containsExactly(65, 19));
    }

    @Test
    void haveAnyOfTheirValues() {
        var any = anyValue(CUSTOMER.nickname);
        assertThat(db.list(select(CUSTOMER.city, any).groupBy(CUSTOMER.city).orderBy(CUSTOMER.city)))
                .hasSize(3)
                .allSatisfy(row -> {
                    List<String> there = Shop.customers().stream()
                            .filter(customer -> customer.city().equals(row.get(CUSTOMER.city)))
                            .map(customer -> customer.nickname())
                            .filter(java.util.Objects::nonNull)
                            .toList();
                    assertThat(row.getOrNull(any)).isIn(there);
                });
        assertThat(db.one(select(anyValue(CUSTOMER.active), anyValue(CUSTOMER.tier), anyValue(CUSTOMER.joined))
                                .where(CUSTOMER.id.eq(3)))
                        .get(anyValue(CUSTOMER.active)))
                .isFalse();
        assertThat(db.one(select(anyValue(CUSTOMER.id).orNull()).where(CUSTOMER.id.gt(100))))
                .isNull();
    }

    private void refused(Query<?> query, String... columns) {
        on.statements().clear();
        if (on.dialect().refusesUngroupedColumns()) {
            InvalidSqlException error = thrown(InvalidSqlException.class, () -> db.list(query));
            assertThat(List.of(columns)).anySatisfy(column -> assertThat(column).isEqualToIgnoringCase(error.column()));
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> db.list(query))
                    .withMessageContaining("." + columns[0] + " may have several values in a group");
            on.statements().assertStatements(0);
        }
    }
}
