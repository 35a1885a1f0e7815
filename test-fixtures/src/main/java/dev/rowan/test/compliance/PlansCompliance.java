package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.NoteTable.NOTE;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.exec.StatementOptions;
import dev.rowan.plan.Plan;
import dev.rowan.plan.PlanNode;
import dev.rowan.sql.Change;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.Purchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What servers say of how they execute statements. */
class PlansCompliance extends FilledArea {
    private static final Select<Customer> BY_KEY = select(CUSTOMER).where(CUSTOMER.id.eq(3));
    private static final Select<?> JOINED = select(CUSTOMER.city, count())
            .join(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
            .where(PURCHASE.quantity.gt(1))
            .groupBy(CUSTOMER.city)
            .orderBy(CUSTOMER.city);

    PlansCompliance(ComplianceContext on) {
        super(on, Domain.SHOP, NOTE);
    }

    @Test
    void aPlanNamesTables() {
        Plan plan = db.explain(JOINED);
        assertThat(plan.analyzed()).isFalse();
        assertThat(plan.text()).containsIgnoringCase("customer").containsIgnoringCase("purchase");
        on.statements().assertStatements(1);
        Assumptions.assumeTrue(hasTree(), "a plan in text alone");
        assertThat(plan.nodes().map(PlanNode::table).filter(Objects::nonNull)).contains("customer", "purchase");
        assertThat(plan.toString()).contains(" on purchase");
        assertThat(plan.scans("purchase")).isTrue();
    }

    @Test
    void aPlanHasEstimates() {
        Assumptions.assumeTrue(hasTree() && !name().equals("sqlite"), "no estimates");
        Plan plan = db.explain(JOINED);
        assertThat(plan.nodes())
                .anySatisfy(node -> assertThat(node.estimatedRows()).isNotNull());
        if (!name().equals("mariadb")) {
            assertThat(plan.nodes())
                    .anySatisfy(node -> assertThat(node.estimatedCost()).isPositive());
        }
    }

    @Test
    void aPlanTellsWhichIndexIsUsed() {
        Assumptions.assumeTrue(hasTree(), "a plan in text alone");
        db.insertAll(PURCHASE, many());
        if (name().equals("postgresql")) {
            db.sql("analyze purchase").execute();
        }
        Plan plan = db.explain(select(PURCHASE.product).where(PURCHASE.id.eq(5_000)));
        assertThat(plan.scans("purchase")).isFalse();
        if (!name().equals("sqlite")) {
            assertThat(plan.nodes().map(PlanNode::index).filter(Objects::nonNull))
                    .isNotEmpty();
        }
    }

    private static List<Purchase> many() {
        List<Purchase> rows = new ArrayList<>();
        var template = Shop.purchases().get(0);
        for (int i = 1_000; i < 6_000; i++) {
            rows.add(new Purchase(i, 1, "Thing " + i, 1, template.price(), template.orderedAt(), null));
        }
        return rows;
    }

    @Test
    void anAnalyzedPlanHasWhatWasMeasured() {
        if (name().equals("sqlite")) {
            assertThatThrownBy(() -> db.explainAnalyze(JOINED))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("sqlite has no explain analyze");
            return;
        }
        Plan plan = db.explainAnalyze(JOINED);
        assertThat(plan.analyzed()).isTrue();
        assertThat(db.explainAnalyze(select(PURCHASE.product).where(PURCHASE.id.eq(1)))
                        .analyzed())
                .isTrue();
        Assumptions.assumeTrue(hasTree(), "a plan in text alone");
        // five of seven purchases are of more than one piece
        assertThat(plan.nodes()).anySatisfy(node -> {
            assertThat(node.actualRows()).isNotNull();
            assertThat(node.actualMillis()).isNotNull().isNotNegative();
        });
        assertThat(plan.nodes().filter(node -> "purchase".equals(node.table())).map(PlanNode::actualRows))
                .anySatisfy(rows -> assertThat(rows).isIn(5.0, 7.0));
    }

    @Test
    void changesArePlannedAndNeverExecuted() {
        List<Statement> changes = List.of(
                update(CUSTOMER).set(CUSTOMER.age, 1).where(CUSTOMER.id.eq(1)),
                deleteFrom(PURCHASE).everyRow());
        for (Statement change : changes) {
            assertThat(db.explain(change).text()).isNotEmpty();
        }
        assertThat(db.count(PURCHASE)).isEqualTo(7);
        assertThat(db.get(CUSTOMER, 1).age()).isEqualTo(36);
    }

    @Test
    void anAnalyzedChangeIsUndone() {
        Change<Purchase> remove = deleteFrom(PURCHASE).where(PURCHASE.quantity.gt(param("more", Types.INTEGER)));
        List<Statement> changes = List.of(
                update(CUSTOMER).set(CUSTOMER.age, 1).where(CUSTOMER.city.eq("Paris")),
                remove.with("more", 1),
                insertInto(NOTE).set(NOTE.text, "x"),
                insertInto(CUSTOMER)
                        .values(CUSTOMER.values(CUSTOMER.toMap(Shop.customers().get(0))))
                        .onConflict(CUSTOMER.id)
                        .set(CUSTOMER.age, 99));
        if (Set.of("sqlite", "mysql").contains(name())) {
            for (Statement change : changes) {
                assertThatThrownBy(() -> db.explainAnalyze(change))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("explain analyze");
            }
            on.statements().assertStatements(0);
            return;
        }
        for (Statement change : changes) {
            Plan plan = db.explainAnalyze(change);
            assertThat(plan.analyzed()).isTrue();
            assertThat(plan.text()).isNotEmpty();
            assertUnchanged();
        }
        assertThatThrownBy(() -> db.explainAnalyze(insertInto(PURCHASE)
                        .values(PURCHASE.values(PURCHASE.toMap(Shop.purchases().get(0))))))
                .isInstanceOf(UniqueViolation.class);
        db.inTransaction(tx -> {
            tx.execute(update(CUSTOMER).set(CUSTOMER.age, 20).where(CUSTOMER.id.eq(4)));
            assertThat(tx.explainAnalyze(changes.get(0)).analyzed()).isTrue();
            assertThat(tx.get(CUSTOMER, 4).age()).isEqualTo(20);
            assertThat(tx.get(CUSTOMER, 5).age()).isEqualTo(65);
        });
        assertThat(db.get(CUSTOMER, 4).age()).isEqualTo(20);
        assertThatThrownBy(
                        () -> db.with(StatementOptions.DEFAULT.withReadOnly()).explainAnalyze(changes.get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read-only");
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    /** Seen over another connection, too. */
    private void assertUnchanged() {
        assertSame(db.list(select(CUSTOMER).orderBy(CUSTOMER.id)), Shop.customers());
        assertThat(db.count(PURCHASE)).isEqualTo(7);
        assertThat(db.count(NOTE)).isZero();
    }

    @Test
    void parametersHaveValuesInPlansToo() {
        assertThat(db.explain(BY_KEY).text()).isNotEmpty();
        assertThat(db.explain(select(CUSTOMER.name)
                                .where(CUSTOMER.id.eq(param("id", Types.INTEGER)))
                                .with("id", 3))
                        .text())
                .isNotEmpty();
    }

    private String name() {
        return on.dialect().name();
    }

    private boolean hasTree() {
        return !name().equals("h2");
    }
}
