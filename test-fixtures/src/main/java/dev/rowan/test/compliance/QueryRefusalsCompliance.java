package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowan.error.InvalidSqlException;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.test.compliance.model.CustomerTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Queries that make no sense are refused before anything is sent, with what is wrong and what to do. */
class QueryRefusalsCompliance extends FilledArea {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    QueryRefusalsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void aTableThatIsInNoFrom() {
        refused(
                select(CUSTOMER.name).where(PURCHASE.id.eq(1)),
                "purchase is in no FROM or JOIN of the statement, which has customer");
        var some = derived("some", select(CUSTOMER.id).where(PURCHASE.customerId.eq(CUSTOMER.id)));
        refused(select(some), "purchase is in no FROM or JOIN of the statement, which has customer");
        var others = derived("others", select(PURCHASE.id));
        refused(select(CUSTOMER.id).where(others.get(PURCHASE.id).eq(1)), "others is in no FROM");
    }

    @Test
    void aDerivedTableThatReadsItsNeighbours() {
        var last = derived("latest", select(PURCHASE.id).where(PURCHASE.customerId.eq(CUSTOMER.id)));
        refused(select(CUSTOMER.id, last.get(PURCHASE.id)).crossJoin(last), "customer is in no FROM");
    }

    @Test
    void whatMayBeMissingReadAsIfItWereThere() {
        var joined = REFERRER.id.eq(CUSTOMER.referrerId);
        refused(select(REFERRER).from(CUSTOMER).leftJoin(REFERRER, joined), "referrer may be missing");
        refused(select(REFERRER.name).from(CUSTOMER).leftJoin(REFERRER, joined), "orNull() or optional()");
        refused(select(CUSTOMER.name).rightJoin(REFERRER, joined), "customer may be missing");
        refused(
                select(into(Map::entry, CUSTOMER.name, REFERRER.name)).leftJoin(REFERRER, joined),
                "referrer.name is read as if it were always there");
        assertThat(db.list(select(REFERRER.name.coalesce("-"))
                        .from(CUSTOMER)
                        .leftJoin(REFERRER, joined)
                        .orderBy(CUSTOMER.id)
                        .limit(2)))
                .containsExactly("-", "Ada Lovelace");
        List<Row> rows = db.list(select(CUSTOMER.id, REFERRER.name)
                .leftJoin(REFERRER, joined)
                .orderBy(CUSTOMER.id)
                .limit(1));
        assertThat(rows.get(0).getOrNull(REFERRER.name)).isNull();
    }

    @Test
    void whatADerivedTableDoesNotSelect() {
        var some = derived("some", select(CUSTOMER.id, CUSTOMER.name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.get(CUSTOMER.city))
                .withMessageContaining("some does not select customer.city");
    }

    @Test
    void anAggregateOrAWindowWhereNoneCanBe() {
        thrown(InvalidSqlException.class, () -> db.list(select(CUSTOMER.id).where(count().gt(1L))));
        thrown(
                InvalidSqlException.class,
                () -> db.list(select(CUSTOMER.id)
                        .where(rowNumber().over(orderBy(CUSTOMER.id)).eq(1L))));
    }

    @Test
    void queriesOfDifferentColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        select(CUSTOMER.id, CUSTOMER.name).union(select(CUSTOMER.id, CUSTOMER.name, CUSTOMER.city)))
                .withMessageContaining("the first selects 2 and the second 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(CUSTOMER.id, CUSTOMER.name).union(select(CUSTOMER.name, CUSTOMER.id)))
                .withMessageContaining(
                        "Column 1 of a set operation is INT32 in the first query and TEXT in the second");
        refused(
                select(CUSTOMER.id).union(select(PURCHASE.id)).orderBy(CUSTOMER.city),
                "ordered by what the first of them selects, which customer.city is not");
    }

    @Test
    void namesThatMeanTwoThings() {
        var one = cte("both", select(CUSTOMER.id));
        var other = cte("both", select(PURCHASE.id));
        refused(
                select(one.get(CUSTOMER.id)).where(one.get(CUSTOMER.id).isIn(select(other.get(PURCHASE.id)))),
                "Two common table expressions of the statement are called both");
        var purchase = cte("purchase", select(CUSTOMER.id));
        refused(
                select(purchase.get(CUSTOMER.id))
                        .where(purchase.get(CUSTOMER.id).isIn(select(PURCHASE.customerId))),
                "both called purchase");
        refused(
                select(CUSTOMER.id).crossJoin(derived("customer", select(PURCHASE.id))),
                "Two sources of the statement are called customer");
    }

    @Test
    void rowsOfARecursionReadOutsideOfIt() {
        List<DerivedTable<Integer>> kept = new ArrayList<>();
        recursive("chain", select(CUSTOMER.id), up -> {
            kept.add(up);
            return select(CUSTOMER.id).join(up, up.get(CUSTOMER.id).eq(CUSTOMER.referrerId));
        });
        refused(select(kept.get(0)), "are read outside of it");
    }

    @Test
    void locksOfWhatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> select(CUSTOMER.id).skipLocked())
                .withMessageContaining("skipLocked() needs forUpdate() or forShare()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(count()).from(CUSTOMER).join(PURCHASE))
                .withMessageContaining("crossJoin");
    }

    private void refused(Query<?> query, String reason) {
        assertThatIllegalStateException().isThrownBy(() -> db.list(query)).withMessageContaining(reason);
        on.statements().assertStatements(0);
    }
}
