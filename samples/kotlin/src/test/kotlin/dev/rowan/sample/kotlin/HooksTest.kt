package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.Operations
import dev.rowan.RecordHooks
import dev.rowan.error.HookException
import dev.rowan.error.ValidationException
import dev.rowan.error.Violations
import dev.rowan.sample.guide.club.BookingTable.BOOKING
import dev.rowan.sample.guide.club.ClubMember
import dev.rowan.sample.guide.club.ClubMemberBuilder
import dev.rowan.sample.guide.club.ClubMemberTable.CLUB_MEMBER
import dev.rowan.sample.guide.club.Fee
import dev.rowan.sample.guide.club.FeeLineShape.FEE_LINE
import dev.rowan.sample.guide.club.FeeTable.FEE
import dev.rowan.sql.Sql.*
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.extension.RegisterExtension

/** Hooks, rules and hybrids of Java records, from Kotlin. */
class HooksTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan: RowanExtension = RowanExtension.on(ServerKind.H2).tables(listOf(CLUB_MEMBER, FEE, BOOKING))
    }

    private fun ann(db: Operations) = db.insert(CLUB_MEMBER, ClubMember(0, "Ann", "Lee", " Ann@Club.org ", 30))

    @Test
    fun hooks(db: Database) {
        val ann = ann(db)
        assertThat(ann.email).isEqualTo("ann@club.org")
        val fee = db.insert(FEE, Fee(0, ann.id, 20, ""))
        assertThat(db.get(FEE, fee.id).note).isEqualTo("No. 1!")
        assertThat(db.count(BOOKING)).isEqualTo(1)
    }

    // snippet: register
    private class Welcome(private val log: MutableList<String>) : RecordHooks<ClubMember> {
        override fun check(row: ClubMember, found: Violations) {
            if (row.age < 18 && row.lastName == null) {
                found.add("lastName", "minor", "must be given for minors")
            }
        }

        override fun beforeInsert(row: ClubMember, db: Operations): ClubMember =
            ClubMemberBuilder.from(row).firstName(row.firstName.trim()).build()

        override fun afterInsert(row: ClubMember, db: Operations) {
            log += "welcome, ${row.fullName()}"
        }

        override fun beforeDelete(row: ClubMember, db: Operations): Unit = error("Nobody leaves")
    }
    // end

    @Test
    fun registered() {
        val log = mutableListOf<String>()
        Database.configure().url("jdbc:h2:mem:kotlin-club").hook(CLUB_MEMBER, Welcome(log)).open().use { club ->
            club.schema().create(listOf(CLUB_MEMBER))
            val bob = club.insert(CLUB_MEMBER, ClubMember(0, " Bob ", null, "bob@club.org", 40))
            assertThat(log).containsExactly("welcome, Bob")
            val failed = assertThrows<HookException> { club.delete(CLUB_MEMBER, bob) }
            assertThat(failed.hook()).isEqualTo("beforeDelete")
            val broken = assertThrows<ValidationException> {
                club.insert(CLUB_MEMBER, ClubMember(0, "Cid", null, "cid@club.org", 7))
            }
            assertThat(broken.violations().map { it.component() }).containsExactly("lastName")
        }
    }

    @Test
    fun rules(db: Database) {
        // snippet: rules
        val told: List<String> = try {
            db.insert(CLUB_MEMBER, ClubMember(0, " ", null, "nowhere", 200))
            listOf()
        } catch (e: ValidationException) {
            e.violations().map { "${it.component()} ${it.message()}" }
        }
        // end
        assertThat(told).hasSize(3).first().asString().startsWith("firstName")
        assertThatThrownBy { db.insertAll(CLUB_MEMBER, listOf(ClubMember(0, "x", null, "x@y", 1), ClubMember(0, "", null, "x@z", 1))) }
            .isInstanceOf(ValidationException::class.java)
            .hasMessageContaining("[1].firstName")
    }

    @Test
    fun hybrids(db: Database) {
        val ann = ann(db)
        db.insert(FEE, Fee(0, ann.id, 20, ""))
        // snippet: hybrid
        val fullName = CLUB_MEMBER.fullName()
        val rows = db.list(select(CLUB_MEMBER, fullName).where(fullName.startsWith("Ann")).orderBy(fullName))
        val same: Boolean = rows.all { it[CLUB_MEMBER].fullName() == it[fullName] }
        // end
        assertThat(same).isTrue()
        assertThat(rows).hasSize(1)
        assertThat(db.list(select(FEE.member().fullName()).from(FEE))).containsExactly("Ann Lee")
        assertThat(db.list(select(FEE_LINE)).map { it.member }).containsExactly("Ann Lee")
    }
}
