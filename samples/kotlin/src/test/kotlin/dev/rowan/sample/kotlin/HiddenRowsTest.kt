package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.office.ContractBuilder.contract
import dev.rowan.sample.guide.office.ContractTable.CONTRACT
import dev.rowan.sample.guide.office.EmployeeBuilder.employee
import dev.rowan.sample.guide.office.EmployeeTable.EMPLOYEE
import dev.rowan.sql.Sql.*
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class HiddenRowsTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)
    }

    @Test
    fun deleted(db: Database) {
        val ann = db.actingAs("boss").insert(EMPLOYEE, employee().email("ann@x.org").name("Ann").build())
        assertThat(ann.createdBy()).isEqualTo("boss")
        db.delete(EMPLOYEE, ann)
        assertThat(db.getOrNull(EMPLOYEE, ann.id())).isNull()
        assertThat(db.list(select(EMPLOYEE.name).withDeleted("to see it"))).containsExactly("Ann")
        db.execute(update(EMPLOYEE).set(EMPLOYEE.name, "A").everyRow().withDeleted("to change it"))
        assertThat(db.execute(restore(EMPLOYEE).where(EMPLOYEE.id.eq(ann.id())))).isEqualTo(1)
        assertThat(db.execute(deleteFrom(EMPLOYEE).everyRow().permanently("to remove it"))).isEqualTo(1)
    }

    @Test
    fun tenants(db: Database) {
        val acme = db.forTenant("acme")
        acme.insert(CONTRACT, contract().number(1).text("...").build())
        assertThat(db.list(select(CONTRACT.customer).acrossTenants("to see all"))).containsExactly("acme")
        assertThat(db.execute(update(CONTRACT).set(CONTRACT.text, "x").everyRow().acrossTenants("to change all"))).isEqualTo(1)
        assertThat(db.execute(deleteFrom(CONTRACT).everyRow().acrossTenants("to remove all"))).isEqualTo(1)
    }
}
