package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.blog.Email
import dev.rowan.sample.guide.blog.PostStatus
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.Role
import dev.rowan.sample.guide.blog.User
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sample.guide.shop.ProductTable.PRODUCT
import dev.rowan.sql.Change
import dev.rowan.sql.Insert
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Values
import dev.rowan.test.server.ServerKind
import java.math.BigDecimal
import java.util.UUID
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ChangesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)
    }

    @BeforeEach
    fun start(db: Database) = fill(db)

    @Test
    fun inserts(db: Database) {
        assertThat(db.execute(newUser("dan").set(USER.bio, null).set(USER.balance, 7))).isEqualTo(1)
        val two = insertInto(USER).values(named("eve")).values(named("fay"))
        assertThat(db.execute(two)).isEqualTo(2)
        assertThat(db.execute(newUser("gil").setNull(USER.bio).row().set(USER.username, "hal").set(USER.email, Email("hal@example.org")).setNull(USER.bio))).isEqualTo(2)
        val copies = insertInto(POST)
            .set(POST.title, POST.title.concat(" again"))
            .set(POST.body, POST.body)
            .set(POST.authorId, USER.id)
            .set(POST.tags, POST.tags)
            .from(select(POST).join(USER, USER.id.eq(POST.authorId)).where(POST.status.eq(PostStatus.DRAFT)))
        assertThat(db.execute(copies)).isEqualTo(2)
        assertThat(db.execute(newUser("ida").set(USER.balance, select(max(USER.balance))))).isEqualTo(1)
    }

    @Test
    fun updates(db: Database) {
        val sell = update(PRODUCT).set(PRODUCT.stock, PRODUCT.stock - 2).where(PRODUCT.name.eq("Lamp"), PRODUCT.stock.ge(2))
        assertThat(db.execute(sell)).isEqualTo(1)
        assertThat(db.execute(sell)).isZero()
        assertThat(db.execute(update(USER).set(USER.balance, 0).set(USER.bio, null).everyRow())).isEqualTo(3)
        assertThat(db.execute(update(USER).setNull(USER.bio).where(USER.username.eq("ann")).where(USER.balance.eq(0)))).isEqualTo(1)
        val cheapest = update(PRODUCT).set(PRODUCT.stock, 9).everyRow().orderBy(PRODUCT.price).limit(1)
        assertThat(db.execute(cheapest)).isEqualTo(1)
        val richest = update(USER).set(USER.balance, select(max(PRODUCT.price))).where(USER.role.eq(Role.EDITOR))
        assertThat(db.execute(richest)).isEqualTo(1)
        val byName = update(POST).set(POST.body, USER.username).from(USER).where(USER.id.eq(POST.authorId), USER.username.eq("bob"))
        assertThat(db.execute(byName)).isEqualTo(1)
        val signed = update(POST).join(USER, USER.id.eq(POST.authorId)).set(POST.title, concat(POST.title, value(" by "), USER.username)).everyRow()
        assertThat(db.execute(signed)).isEqualTo(3)
        assertThat(db.list(select(POST.title).orderBy(POST.title))).containsExactly("On oaks by ann", "On rowans by ann", "Why? by bob")
    }

    @Test
    fun deletes(db: Database) {
        assertThat(db.execute(deleteFrom(USER).where(USER.username.eq("cleo")).orderBy(USER.id).limit(1))).isEqualTo(1)
        assertThat(db.execute(deleteFrom(POST).using(USER).where(USER.id.eq(POST.authorId), USER.username.eq("bob")))).isEqualTo(1)
        assertThat(db.execute(deleteFrom(POST).join(USER, USER.id.eq(POST.authorId)).where(POST.status.eq(PostStatus.DRAFT)))).isEqualTo(1)
        assertThat(db.execute(deleteFrom(POST).everyRow())).isEqualTo(1)
    }

    @Test
    fun upserts(db: Database) {
        val id = UUID.fromString("018f2f3e-0000-7000-8000-000000000001")
        assertThat(db.execute(receive(id, 3, BigDecimal("5.00")))).isEqualTo(1)
        db.execute(receive(id, 4, BigDecimal("4.00")))
        val chair = db.get(PRODUCT, id)
        assertThat(chair.stock).isEqualTo(7)
        assertThat(chair.price).isEqualByComparingTo("5.00")
        val again = chairs(id, 1, BigDecimal("6.00")).onConflict(PRODUCT.id)
        db.execute(again.doNothing())
        db.execute(again.setIncoming(PRODUCT.price))
        db.execute(again.setAllIncoming().targetOnly())
        db.execute(again.set(PRODUCT.attributes, incoming(PRODUCT.attributes)).where(incoming(PRODUCT.stock).gt(PRODUCT.stock)))
        assertThat(db.get(PRODUCT, id)).extracting { it.stock to it.price.toInt() }.isEqualTo(1 to 6)
    }

    @Test
    fun returns(db: Database) {
        val ids: List<Long> = db.list(newUser("dan").returning(USER.id))
        assertThat(ids).hasSize(1)
        val balance: BigDecimal = db.one(update(USER).set(USER.balance, USER.balance + 1).where(USER.username.eq("bob")).returning(USER.balance))
        assertThat(balance).isEqualByComparingTo("21.50")
        val gone = db.list(deleteFrom(POST).where(POST.title.eq("Why?")).returning(POST.title, POST.status))
        assertThat(gone.single()[POST.status]).isEqualTo(PostStatus.DRAFT)
    }

    // snippet: upsert
    private fun receive(id: UUID, stock: Int, price: BigDecimal): Change<*> = chairs(id, stock, price)
        .onConflict(PRODUCT.id)
        .set(PRODUCT.stock, PRODUCT.stock + incoming(PRODUCT.stock))
        .set(PRODUCT.price, greatest(PRODUCT.price, incoming(PRODUCT.price)))
    // end

    private fun chairs(id: UUID, stock: Int, price: BigDecimal) = insertInto(PRODUCT)
        .set(PRODUCT.id, id)
        .set(PRODUCT.name, "Chair")
        .set(PRODUCT.maker, "Holm")
        .set(PRODUCT.price, price)
        .set(PRODUCT.stock, stock)
        .set(PRODUCT.labels, setOf())
        .set(PRODUCT.attributes, mapOf())

    private fun newUser(name: String): Insert<User> =
        insertInto(USER).set(USER.username, name).set(USER.email, Email("$name@example.org"))

    private fun named(name: String): Values<User> =
        Values.none<User>().set(USER.username, name).set(USER.email, Email("$name@example.org"))
}
