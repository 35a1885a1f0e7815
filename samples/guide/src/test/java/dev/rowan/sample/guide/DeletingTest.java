package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.office.ChoreTable.CHORE;
import static dev.rowan.sample.guide.office.EmployeeTable.EMPLOYEE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.restore;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.sample.guide.office.Chore;
import dev.rowan.sample.guide.office.Employee;
import dev.rowan.sample.guide.office.EmployeeBuilder;
import dev.rowan.sample.guide.office.OfficeCatalog;
import dev.rowan.sql.Row;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeletingTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(OfficeCatalog.TABLES);

    private long ann;

    @BeforeEach
    void fill(Database db) {
        ann = db.insert(EMPLOYEE, employee("ann")).id();
        db.insert(CHORE, new Chore(0, "Water the plants", ann));
        db.insert(EMPLOYEE, employee("bob"));
    }

    @Test
    void marks(Database db) {
        // snippet: delete
        db.delete(
                EMPLOYEE,
                db.get(EMPLOYEE, ann)); // update employees set deleted_at = ?, updated_by = ? where id = ? ...
        List<String> names = db.list(select(EMPLOYEE.name)); // ... where deleted_at is null
        List<Row> chores =
                db.list(select(CHORE.title, CHORE.employee().name.orNull())); // left join ... and deleted_at is null
        db.execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.name.eq("bob"))); // an update as well
        // end
        assertThat(names).containsExactly("bob");
        assertThat(chores)
                .singleElement()
                .satisfies(row -> assertThat(row.getOrNull(CHORE.employee().name.orNull()))
                        .isNull());
        // snippet: see
        List<Employee> all = db.list(select(EMPLOYEE).withDeleted("the yearly report names everybody who was here"));
        // end
        assertThat(all).hasSize(2).allMatch(employee -> employee.deletedAt() != null);
        // snippet: restore
        Employee back = db.restore(EMPLOYEE, ann);
        db.execute(restore(EMPLOYEE).where(EMPLOYEE.name.eq("bob")));
        // end
        assertThat(back.deletedAt()).isNull();
        db.execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.name.eq("bob")));
        // snippet: remove
        Instant longAgo = Instant.now().plus(Duration.ofDays(-365));
        db.execute(deleteFrom(EMPLOYEE).where(EMPLOYEE.deletedAt.lt(longAgo)).permanently("kept for a year by law"));
        db.execute(deleteFrom(CHORE).where(CHORE.employeeId.eq(ann)));
        db.deletePermanently(EMPLOYEE, ann, "asked to be forgotten");
        // end
        assertThat(db.list(select(EMPLOYEE.name).withDeleted("to see what is left")))
                .containsExactly("bob");
    }

    @Test
    void actors(Database db) {
        // snippet: actor
        Operations asBoss = db.actingAs("boss"); // or for all: Database.configure().actor(() -> currentUser())
        Employee cy = asBoss.insert(EMPLOYEE, employee("cy")); // created and updated by boss
        // end
        assertThat(cy.createdBy()).isEqualTo("boss");
        assertThat(cy.updatedBy()).isEqualTo("boss");
    }

    private static Employee employee(String name) {
        return EmployeeBuilder.employee().email(name + "@x.org").name(name).build();
    }
}
