package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.family.Firm
import dev.rowan.sample.guide.family.FirmBuilder
import dev.rowan.sample.guide.family.FirmTable.FIRM
import dev.rowan.sample.guide.family.Party
import dev.rowan.sample.guide.family.PartyTable.PARTY
import dev.rowan.sample.guide.family.Person
import dev.rowan.sql.Sql.*
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class FamiliesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan: RowanExtension = RowanExtension.on(ServerKind.H2).tables(listOf(PARTY))
    }

    // snippet: families
    fun label(party: Party): String = when (party) { // all members, or it does not compile
        is Firm -> "${party.name()}, ${party.taxNumber()}"
        is Person -> party.name()
    }

    @Test
    fun reads(db: Database) {
        db.insertAll(PARTY, listOf(Person(0, "Ann", null, 0), Firm(0, "Acme", "DE1", 0)))
        val all: List<Party> = db.list(select(PARTY).orderBy(PARTY.name))
        assertThat(all.map(::label)).containsExactly("Acme, DE1", "Ann")
        val firms: List<Firm> = db.list(select(FIRM).where(FIRM.taxNumber.startsWith("DE")))
        db.update(PARTY, firms[0], FirmBuilder.from(firms[0]).name("Bolt").build())
        assertThat(db.list(select(PARTY.name).where(PARTY.kind.eq("firm")))).containsExactly("Bolt")
    }
    // end
}
