package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.page.Cursors
import dev.rowan.page.KeysetRequest
import dev.rowan.page.PageRequest
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.Role
import dev.rowan.sample.guide.blog.User
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sql.FilterOperator
import dev.rowan.sql.Filtering
import dev.rowan.sql.Query
import dev.rowan.sql.Select
import dev.rowan.sql.Sorting
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Tuple2
import dev.rowan.sql.Types.DECIMAL
import dev.rowan.sql.Types.INSTANT
import dev.rowan.test.server.ServerKind
import dev.rowan.type.SqlTypes
import java.math.BigDecimal
import java.time.Instant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ChoicesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)

        val SORTS: Sorting = sorting().allow("name", USER.username).allow("created", USER.audit.createdAt).otherwise(USER.id.desc())
        val FILTERS: Filtering = filtering().allow("name", USER.username).allow("balance", USER.balance, FilterOperator.GE)
    }

    @BeforeEach
    fun start(db: Database) = fill(db)

    @Test
    fun optionalConditions(db: Database) {
        assertThat(db.list(search(null, null, false, setOf()))).hasSize(3)
        assertThat(db.list(search("n", null, false, setOf())).map { it.username }).containsExactly("ann")
        assertThat(db.list(search(null, Instant.EPOCH, true, setOf(Role.EDITOR))).map { it.username }).containsExactly("bob")
    }

    // snippet: search
    private fun search(name: String?, since: Instant?, writersOnly: Boolean, roles: Set<Role>): Select<User> = select(USER)
        .where(
            name?.let { USER.username.contains(it) }, // a condition that is null vanishes
            given(since, USER.audit.createdAt::ge),
            given(writersOnly) { exists(select(POST).where(POST.authorId.eq(USER.id))) },
            givenAny(roles, USER.role::isIn),
        )
        .orderBy(SORTS.by("name"))
    // end

    @Test
    fun byNames(db: Database) {
        val chosen = select(USER).where(FILTERS.by(mapOf("name.startsWith" to "b"))).orderBy(SORTS.by("-name"))
        assertThat(db.list(chosen).map { it.username }).containsExactly("bob")
        val lenient = select(USER).where(FILTERS.ignoringUnknown().by(mapOf("shoe" to "44"))).orderBy(SORTS.ignoringUnknown().by("shoe"))
        assertThat(db.list(lenient).map { it.username }).containsExactly("cleo", "bob", "ann")
    }

    @Test
    fun parameters(db: Database) {
        val least = param("least", DECIMAL)
        val byName: Query<User> = select(USER).where(USER.username.eq(param("name", USER.username)), USER.balance.ge(least))
        assertThat(db.one(byName.with("name", "ann").with(least, BigDecimal.ONE)).username).isEqualTo("ann")
        val recent: Query<User> = select(USER).where(USER.audit.createdAt.ge(param("since", INSTANT)))
        assertThat(db.list(recent.with("since", Instant.EPOCH))).hasSize(3)
        val named = select(USER).where(USER.username.isIn(paramList("names", USER.username))).orderBy(USER.id)
        assertThat(db.list(named.with("names", listOf("ann", "cleo"))).map { it.username }).containsExactly("ann", "cleo")
        assertThat(db.list(named.with("names", listOf<String>()))).isEmpty()
        val byClass: Query<User> = select(USER)
            .where(USER.id.ge(param("id", Long::class.java)), USER.version.lt(param("version", Int::class.javaObjectType)))
            .orderBy(USER.id)
        assertThat(db.list(byClass.with("id", 1L).with("version", 9))).hasSize(3)
        val pair = tuple(USER.username, USER.version)
        val pairs = paramList("pairs", pair)
        val bob = db.one(select(pair).where(USER.username.eq("bob")))
        val either = select(USER.username).where(pair.isIn(pairs)).orderBy(USER.username)
        assertThat(db.list(either.with(pairs, listOf(bob, Tuple2("ann", 700))))).containsExactly("bob")
        val rename = update(USER).set(USER.bio, param("bio", USER.bio)).where(USER.username.eq("ann"))
        assertThat(db.execute(rename.with("bio", null))).isEqualTo(1)
        assertThat(db.get(USER, db.one(byName.with("name", "ann").with(least, BigDecimal.ONE)).id).bio).isNull()
    }

    @Test
    fun pages(db: Database) {
        val byBalance = select(USER).orderBy(USER.balance.desc())
        val page = db.page(byBalance, PageRequest.of(1, 2))
        assertThat(page.total().asLong).isEqualTo(3)
        val first = db.scroll(byBalance, KeysetRequest.first(2))
        val second = db.scroll(byBalance, first.next().orElseThrow())
        assertThat(second.map { it.username }.rows()).containsExactly("cleo")
        val cursors = Cursors.signedWith(ByteArray(32)).boundTo("users")
        val again = cursors.fromText(cursors.toText(first.cursor(1)))
        assertThat(db.scroll(byBalance, KeysetRequest.after(again, 2)).rows()).isEqualTo(second.rows())
        val names = select(USER.username).where(USER.username.ne("cleo"))
        val both = names.unionAll(select(USER.username).where(USER.username.eq("cleo"))).uniqueBy(USER.username)
        assertThat(db.scroll(both, KeysetRequest.first(2)).rows()).containsExactly("ann", "bob")
        val named = derived("named", names).let { select(it).uniqueBy(it.get(USER.username)) }
        assertThat(db.scroll(named, KeysetRequest.last(1)).rows()).containsExactly("bob")
        assertThat(db.list(page(null, 0)).map { it.username }).containsExactly("bob", "ann")
        assertThat(db.list(page(BigDecimal("10"), 1)).map { it.username }).containsExactly("cleo")
    }

    // snippet: after
    private fun page(balance: BigDecimal?, id: Long): Select<User> {
        val richest = USER.balance.desc()
        val newest = USER.id.desc()
        val first = select(USER).orderBy(richest, newest).limit(2)
        return if (balance == null) first else first.after(richest.past(balance), newest.past(id))
    }
    // end

    @Test
    fun dynamicTables(db: Database) {
        val notes = table("notes").identity("id").text("title").integral("stars", SqlTypes.INT32).build()
        db.schema().create(listOf(notes))
        val title = notes.text("title")
        val stars = notes.integral("stars", SqlTypes.INT32)
        db.execute(insertInto(notes).set(title, "First").set(stars, 4))
        db.insert(notes, mapOf("title" to "Second", "stars" to 5))
        assertThat(db.list(select(title).where(stars.gt(4)))).containsExactly("Second")
        val rows: List<Map<String, Any?>> = db.list(select(notes).orderBy(stars))
        assertThat(rows.first()["title"]).isEqualTo("First")
        db.sql("drop table notes").execute()
    }
}
