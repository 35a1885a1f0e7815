package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.NotUniqueException;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is made of a result besides a list. */
class ResultsCompliance extends FilledArea {
    private static final Select<Customer> ALL = select(CUSTOMER).orderBy(CUSTOMER.id);

    ResultsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void rowsByTheirKey() {
        Map<String, Customer> byEmail = db.map(ALL, Customer::email);
        assertThat(byEmail).hasSize(6);
        assertThat(byEmail.get("customer4@example.org"))
                .extracting(Customer::id)
                .isEqualTo(4);
        assertThat(byEmail.values()).extracting(Customer::id).containsExactly(1, 2, 3, 4, 5, 6);
        Map<String, Long> sizes = new TreeMap<>();
        db.map(select(CUSTOMER.city, count()).groupBy(CUSTOMER.city), row -> row.get(CUSTOMER.city))
                .forEach((city, row) -> sizes.put(city, row.get(count())));
        assertThat(sizes).containsEntry("London", 2L).containsEntry("Paris", 2L).hasSize(3);
        assertThatThrownBy(() -> db.map(ALL, Customer::city)).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void rowsTogetherByTheirKey() {
        Map<String, List<Customer>> byCity = db.groupBy(ALL, Customer::city);
        assertThat(byCity.keySet()).containsExactly("London", "Malmö", "Paris");
        assertThat(byCity.get("Malmö")).extracting(Customer::id).containsExactly(2, 6);
        assertThatThrownBy(() -> byCity.getOrDefault("Paris", List.of()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        on.statements().assertStatements(1);
    }

    @Test
    void rowsSoManyAtATime() {
        List<List<Integer>> batches = new ArrayList<>();
        long rows = db.inBatches(
                ALL, 4, batch -> batches.add(batch.stream().map(Customer::id).toList()));
        assertThat(rows).isEqualTo(6);
        assertThat(batches).containsExactly(List.of(1, 2, 3, 4), List.of(5, 6));
        assertThat(db.inBatches(ALL.where(CUSTOMER.id.gt(99)), 4, batch -> batches.add(List.of())))
                .isZero();
        assertThat(batches).hasSize(2);
        assertThatThrownBy(() -> db.inBatches(ALL, 2, batch -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(db.pool().orElseThrow().active()).isZero();
    }
}
