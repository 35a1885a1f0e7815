package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.shop.ShoeBuilder.shoe
import dev.rowan.sample.guide.shop.ShoeTable.SHOE
import dev.rowan.sql.Condition
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Types.INTEGER
import dev.rowan.sql.Types.TEXT
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ArraysTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)
    }

    @BeforeEach
    fun start(db: Database) {
        db.insert(SHOE, shoe().name("Boot").sizes(listOf(41, 42)).colours(listOf("black", "brown")).build())
        db.insert(SHOE, shoe().name("Pump").sizes(listOf(36)).colours(listOf("red")).build())
    }

    @Test
    fun conditions(db: Database) {
        fun names(condition: Condition) = db.list(select(SHOE.name).where(condition).orderBy(SHOE.id))
        assertThat(names(SHOE.sizes.contains(42))).containsExactly("Boot")
        assertThat(names(SHOE.sizes.contains(value(35) + 1))).containsExactly("Pump")
        assertThat(names(SHOE.colours.containsAll(listOf("black", "brown")))).containsExactly("Boot")
        assertThat(names(SHOE.colours.containedIn(array(TEXT, listOf("red", "blue"))))).containsExactly("Pump")
        assertThat(names(SHOE.colours.overlaps(listOf("black", "red")))).containsExactly("Boot", "Pump")
        assertThat(names(SHOE.sizes.eq(listOf(36)))).containsExactly("Pump")
        assertThat(names(value(40).lt(any(SHOE.sizes)))).containsExactly("Boot")
        assertThat(names(value(40).gt(all(SHOE.sizes)))).containsExactly("Pump")
        assertThat(names(SHOE.colours.length().gt(1))).containsExactly("Boot")
    }

    @Test
    fun values(db: Database) {
        val first = SHOE.colours.at(1)
        val sizes = SHOE.sizes.append(43).concat(listOf(44))
        val both = array(SHOE.name, first)
        val rows = db.list(select(first, sizes, both).from(SHOE).orderBy(SHOE.id))
        assertThat(rows[0][first]).isEqualTo("black")
        assertThat(rows[0][sizes]).containsExactly(41, 42, 43, 44)
        assertThat(rows[1][both]).containsExactly("Pump", "red")
        assertThat(db.one(select(arrayAgg(SHOE.name).orderBy(SHOE.name.desc())))).containsExactly("Pump", "Boot")
        val size = unnest("size", SHOE.sizes)
        val each = db.list(select(SHOE.name, size.value, size.position).crossJoin(size).where(size.value.gt(36)).orderBy(size.value))
        assertThat(each.map { it[size.value] to it[size.position] }).containsExactly(41 to 1L, 42 to 2L)
        val tall = arrayAgg(SHOE.name).distinct().filterWhere(SHOE.sizes.contains(nullValue(INTEGER)).not())
        assertThat(db.list(select(tall.orNull()))).hasSize(1)
    }
}
