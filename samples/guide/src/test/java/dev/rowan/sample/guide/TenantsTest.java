package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.office.ContractTable.CONTRACT;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.TenantException;
import dev.rowan.sample.guide.office.Contract;
import dev.rowan.sample.guide.office.ContractBuilder;
import dev.rowan.sample.guide.office.OfficeCatalog;
import dev.rowan.sql.Row;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(OfficeCatalog.TABLES);

    @Test
    void rowsBelongToTenants(Database db) {
        // snippet: scope
        Database acme = db.forTenant("acme"); // or for all: Database.configure().tenant(() -> currentCustomer())
        Contract contract = acme.insert(
                CONTRACT, ContractBuilder.contract().number(1).text("...").build());
        contract.customer(); // "acme"
        acme.list(select(CONTRACT)); // ... from contracts where customer = ?
        db.forTenant("other").getOrNull(CONTRACT, contract.id()); // null
        // end
        assertThat(contract.customer()).isEqualTo("acme");
        assertThat(db.forTenant("other").getOrNull(CONTRACT, contract.id())).isNull();
        // snippet: refused
        assertThatThrownBy(() -> acme.insert(CONTRACT, new Contract(0, "other", 2, "...")))
                .isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> db.list(select(CONTRACT))).isInstanceOf(TenantException.class); // no tenant at hand
        // end
        // snippet: across
        List<Row> sizes = db.list(select(CONTRACT.customer, count())
                .groupBy(CONTRACT.customer)
                .acrossTenants("the operator's monthly bill"));
        // end
        assertThat(sizes).hasSize(1);
    }
}
