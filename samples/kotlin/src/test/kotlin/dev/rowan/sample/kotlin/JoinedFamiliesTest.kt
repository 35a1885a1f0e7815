package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.estate.Estate
import dev.rowan.sample.guide.estate.EstateTable.ESTATE
import dev.rowan.sample.guide.estate.Flat
import dev.rowan.sample.guide.estate.House
import dev.rowan.sample.guide.estate.HouseBuilder
import dev.rowan.sample.guide.estate.HouseTable.HOUSE
import dev.rowan.sample.guide.estate.Land
import dev.rowan.sample.guide.estate.LandTable.LAND
import dev.rowan.sql.Sql.*
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import java.math.BigDecimal
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

/** A family whose members have tables of their own, from Kotlin. */
class JoinedFamiliesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan: RowanExtension = RowanExtension.on(ServerKind.H2).tables(listOf(ESTATE))
    }

    // snippet: joined
    private fun size(estate: Estate): String = when (estate) {
        is House -> "${estate.rooms} rooms"
        is Flat -> "${estate.rooms} rooms of house ${estate.houseId}"
        is Land -> "parcel ${estate.parcel}"
    }

    @Test
    fun readsAndWrites(db: Database) {
        val house: House = db.insert(HOUSE, House(0, "1 High St", 4, 0))
        db.insertAll(ESTATE, listOf(Land(0, "Far End", "P-7", BigDecimal("2.5"), 0), House(0, "2 High St", 7, 0)))
        val all: List<Estate> = db.list(select(ESTATE).orderBy(ESTATE.address))
        assertThat(all.map(::size)).containsExactly("4 rooms", "7 rooms", "parcel P-7")
        val larger: Estate = db.update(ESTATE, house, HouseBuilder.from(house).rooms(5).build())
        val rooms: Int? = db.list(select(ESTATE.rooms.orNull()).where(ESTATE.id.eq(larger.id()))).single()
        assertThat(rooms).isEqualTo(5)
        assertThat(db.execute(deleteFrom(LAND).where(LAND.hectares.lt(BigDecimal(3))))).isEqualTo(1)
        assertThat(db.count(ESTATE)).isEqualTo(2)
    }
    // end
}
