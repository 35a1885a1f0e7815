package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sample.guide.shop.ProductTable.PRODUCT
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Types.JSON
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

/** What SQLite has, and H2 has not. */
class JsonTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.SQLITE)
    }

    @BeforeEach
    fun start(db: Database) = fill(db)

    @Test
    fun documents(db: Database) {
        // snippet: json
        val lit = PRODUCT.attributes["colours"][0].asText().alias("colour")
        val tall = select(PRODUCT.name, lit)
            .where(PRODUCT.attributes["size"]["height"].asInteger().gt(20), PRODUCT.attributes["sale"].asBoolean())
        // end
        val row = db.one(tall)
        assertThat(row[PRODUCT.name] to row[lit]).isEqualTo("Lamp" to "red")
        val height = PRODUCT.attributes["size"]["height"]
        assertThat(db.list(select(height.asLong()).where(height.exists()))).containsExactly(30L)
        assertThat(db.list(select(height.asDecimal()).where(height.exists())).single()).isEqualByComparingTo("30")
        assertThat(db.list(select(PRODUCT.attributes["size"].asJson()).where(height.exists()))).containsExactly("{\"height\":30}")
        assertThat(db.one(select(value(JSON, "{\"a\": 1}")["a"].asInteger()).from(USER).limit(1))).isEqualTo(1)
        val colour = jsonTable("colour", PRODUCT.attributes["colours"])
        val colours = select(PRODUCT.name, colour.value.asText()).crossJoin(colour).where(colour.position.gt(1L))
        assertThat(db.one(colours)[colour.value.asText()]).isEqualTo("blue")
        val firsts = select(POST.title).distinctOn(POST.authorId).orderBy(POST.authorId, POST.title)
        assertThat(db.list(firsts)).containsExactly("On oaks", "Why?")
        val tags: List<List<String>> = db.list(select(POST.tags).where(POST.tags.isNotNull()).orderBy(POST.id).limit(1))
        assertThat(tags.single()).containsExactly("tree", "red")
        assertThat(db.count(select(POST).where(POST.tags.isNull()))).isZero()
    }

    @Test
    fun joinsAndTables(db: Database) {
        val both = select(USER.username.orNull(), POST.title.orNull()).from(USER).fullJoin(POST, POST.authorId.eq(USER.id))
        assertThat(db.list(both)).hasSize(4)
        val n = value(1).alias("n")
        val steps = recursiveDistinct("steps", select(n)) { last -> select(last[n] % 3 + 1).where(last[n].lt(9)) }
        assertThat(db.list(select(steps[n]).orderBy(steps[n]))).containsExactly(1, 2, 3)
        val some = cte("some_users", select(USER.id, USER.username).where(USER.balance.gt(0))).materialized()
        assertThat(db.count(select(some[USER.username]))).isEqualTo(2)
        val writers = derived("writers", select(USER, POST.title).join(POST, POST.authorId.eq(USER.id)))
        assertThat(db.list(select(writers.part(USER)).distinct()).map { it.username }).containsExactlyInAnyOrder("ann", "bob")
        assertThat(db.count(select(some.notMaterialized()[USER.username]))).isEqualTo(2)
    }
}
