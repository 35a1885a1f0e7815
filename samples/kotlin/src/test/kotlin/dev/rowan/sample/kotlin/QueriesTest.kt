package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.error.UnsupportedFeature
import dev.rowan.sample.guide.blog.BylineProjection.byline
import dev.rowan.sample.guide.blog.Post
import dev.rowan.sample.guide.blog.PostCount
import dev.rowan.sample.guide.blog.PostCountProjection.postCount
import dev.rowan.sample.guide.blog.PostCountTable
import dev.rowan.sample.guide.blog.PostStatus
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.User
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sample.guide.shop.ProductTable.PRODUCT
import dev.rowan.sql.Query
import dev.rowan.sql.Row
import dev.rowan.sql.Select
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Types.BIGINT
import dev.rowan.test.server.ServerKind
import java.math.BigDecimal
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.within
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.extension.RegisterExtension

class QueriesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)
    }

    @BeforeEach
    fun start(db: Database) = fill(db)

    @Test
    fun joins(db: Database) {
        val other = USER.alias("other")
        val rows = db.list(select(USER, POST.title).join(POST, POST.authorId.eq(USER.id)).orderBy(POST.title))
        val author: User = rows[0][USER]
        val title: String = rows[0][POST.title]
        assertThat(author.username to title).isEqualTo("ann" to "On oaks")
        val bylines = db.list(select(byline(USER, POST.orNull())).leftJoin(POST, POST.authorId.eq(USER.id)).orderBy(USER.id, POST.id))
        assertThat(bylines.map { it.post?.title }).containsExactly("On rowans", "On oaks", "Why?", null)
        val right = select(USER.username.orNull(), POST.title).from(USER)
            .rightJoin(POST, POST.authorId.eq(USER.id), USER.balance.gt(15)).orderBy(POST.title)
        assertThat(db.list(right).map { it.getOrNull(USER.username.orNull()) }).containsExactly(null, null, "bob")
        assertThat(db.count(select(USER.id, other.id).crossJoin(other).where(other.id.gt(USER.id)))).isEqualTo(3)
        val maybe: List<Post?> = db.list(select(POST.orNull()).from(USER).leftJoin(POST, POST.authorId.eq(USER.id)))
        assertThat(maybe.count { it == null }).isEqualTo(1)
        val present = db.list(select(POST.optional()).from(USER).leftJoin(POST, POST.authorId.eq(USER.id)))
        assertThat(present.count { it.isEmpty }).isEqualTo(1)
    }

    @Test
    fun groups(db: Database) {
        val posts = count(POST.id).alias("posts")
        val most = select(postCount(USER.username, posts))
            .join(POST, POST.authorId.eq(USER.id))
            .groupBy(USER.username)
            .having(count().gt(1))
            .orderBy(posts.desc())
        assertThat(db.list(most)).containsExactly(PostCount("ann", 2))
        val stock = db.one(select(sum(PRODUCT.stock), avg(PRODUCT.stock), min(PRODUCT.price), max(PRODUCT.name)))
        assertThat(stock[sum(PRODUCT.stock)]).isEqualTo(8L)
        assertThat(stock[avg(PRODUCT.stock)]).isEqualByComparingTo("4")
        assertThat(stock[min(PRODUCT.price)]).isEqualByComparingTo("39.90")
        assertThat(stock[max(PRODUCT.name)]).isEqualTo("Lamp")
        assertThat(db.one(select(anyValue(PRODUCT.name)).where(PRODUCT.name.startsWith(PRODUCT.name.left(PRODUCT.name.length())), PRODUCT.name.eq("Lamp")))).isEqualTo("Lamp")
        val authors: Long = db.one(select(count(POST.authorId).distinct().filterWhere(POST.title.ne("?"))))
        assertThat(authors).isEqualTo(2)
        assertThat(db.one(select(every(USER.balance.gt(0))))).isFalse()
        assertThat(db.one(select(anyMatch(USER.balance.gt(0))))).isTrue()
        assertThat(db.one(select(stringAgg(USER.username, ", ").orderBy(USER.username.desc())))).isEqualTo("cleo, bob, ann")
        assertThat(db.one(select(stddevPop(PRODUCT.stock)))).isEqualTo(1.0, within(1e-9))
        assertThat(db.one(select(varPop(PRODUCT.stock)))).isEqualTo(1.0, within(1e-9))
        assertThat(db.one(select(stddevSamp(PRODUCT.stock)))).isEqualTo(1.4142, within(1e-4))
        assertThat(db.one(select(varSamp(PRODUCT.stock)))).isEqualTo(2.0, within(1e-9))
        assertThat(select(POST.status, count()).groupByRollup(POST.status).toString()).contains("rollup")
        val sets = select(POST.status, grouping(POST.status), count())
            .groupByGroupingSets(groupingSet(POST.status), groupingSet())
        assertThat(sets.toString()).contains("grouping sets")
        assertThat(select(POST.status, count()).groupByCube(POST.status).toString()).contains("cube")
        assertThat(db.one(select(countDistinct(POST.authorId, POST.status)))).isEqualTo(3)
        val top: BigDecimal? = db.one(select(max(USER.balance).orNull()).where(USER.id.lt(0)))
        assertThat(top).isNull()
    }

    @Test
    fun derivedTables(db: Database) {
        val posts = count(POST.id).alias("posts")
        val each = derived("each_author", select(POST.authorId, posts).groupBy(POST.authorId))
        val rows = db.list(select(USER.username, each[posts]).join(each, each[POST.authorId].eq(USER.id)).orderBy(each[posts].desc()))
        assertThat(rows.map { it[USER.username] to it[each[posts]] }).containsExactly("ann" to 2L, "bob" to 1L)
        val counted = derived("counted", ::PostCountTable, authors())
        assertThat(db.list(select(counted).where(counted.posts.gt(1)))).containsExactly(PostCount("ann", 2))
        val written = scalar(BIGINT, select(count()).from(POST).where(POST.authorId.eq(USER.id))).alias("written")
        assertThat(db.list(select(USER.username, written).orderBy(written.desc(), USER.id)).map { it[written] }).containsExactly(2L, 1L, 0L)
        val last = derived("last", select(POST.title).where(POST.authorId.eq(USER.id)).orderBy(POST.id.desc()).limit(1))
        val refused = assertThrows<UnsupportedFeature> { db.list(select(USER.username, last[POST.title]).leftJoinLateral(last)) }
        assertThat(refused).hasMessageContaining("h2 has no lateral join")
        assertThat(select(USER.username, last[POST.title]).joinLateral(last).toString()).contains("join lateral")
    }

    @Test
    fun commonTables(db: Database) {
        val counted = cte("counted", ::PostCountTable, authors())
        val busiest = select(counted).where(counted.posts.eq(select(max(counted.posts))))
        assertThat(db.list(busiest)).containsExactly(PostCount("ann", 2))
        val writers = cte("writers", select(POST.authorId).distinct())
        assertThat(db.list(select(USER.username).where(USER.id.notIn(select(writers))))).containsExactly("cleo")
        assertThat(select(writers.materialized()).toString()).contains("materialized")
        assertThat(select(writers.notMaterialized()).toString()).contains("not materialized")
    }

    @Test
    fun recursions(db: Database) {
        val n = value(1).alias("n")
        val numbers = recursive("numbers", select(n)) { last -> select(last[n] + 1).where(last[n].lt(10)) }
        assertThat(db.one(select(sum(numbers[n])))).isEqualTo(55L)
        val growing = recursive("growing", ::PostCountTable, select(postCount(value("a"), value(1L)))) { last ->
            select(postCount(last.username.concat("a"), last.posts + 1)).where(last.posts.lt(3))
        }
        assertThat(db.list(select(growing).orderBy(growing.posts)).map { it.username }).containsExactly("a", "aa", "aaa")
        val distinct = recursiveDistinct("steps", select(n)) { last -> select(last[n] % 3 + 1).where(last[n].lt(9)) }
        assertThat(select(distinct).toString()).contains("union select")
    }

    @Test
    fun rowsByHand(db: Database) {
        val code = value(1).alias("code")
        val word = value("one").alias("word")
        val words = values("words", into(::Pair, code, word), into(::Pair, value(2), value("two")))
        assertThat(db.list(select(words[word]).orderBy(words[code]))).containsExactly("one", "two")
        val three = series("three", 1, 3)
        assertThat(db.list(select(three.value, three.value * three.value).orderBy(three.value)).map { it.at(1) }).containsExactly(1L, 4L, 9L)
        assertThat(db.list(select(series("odd", 1, 5, 2)))).containsExactly(1L, 3L, 5L)
    }

    @Test
    fun setOperations(db: Database) {
        assertThat(db.list(names().union(titles()).orderBy(USER.username).limit(2).offset(1))).containsExactly("On rowans", "Why?")
        assertThat(db.list(names().unionAll(names()))).hasSize(6)
        assertThat(db.list(names().intersect(titles()))).isEmpty()
        assertThat(db.list(names().except(names().where(USER.balance.lt(0))))).hasSize(2)
        assertThat(names().intersectAll(names()).toString()).contains("intersect all")
        assertThat(names().exceptAll(names()).toString()).contains("except all")
    }

    @Test
    fun windows(db: Database) {
        val byPrice = orderBy(PRODUCT.price.desc()).named("by_price")
        val step = (PRODUCT.price - lag(PRODUCT.price).over(byPrice)).orNull()
        val row = db.list(
            select(
                PRODUCT.name,
                rank().over(byPrice), denseRank().over(byPrice), rowNumber().over(byPrice), ntile(2).over(byPrice),
                percentRank().over(byPrice), cumeDist().over(byPrice), step,
                lead(PRODUCT.stock, 1, 0).over(byPrice), firstValue(PRODUCT.name).over(byPrice),
                lastValue(PRODUCT.name).over(byPrice), nthValue(PRODUCT.name, 1).over(byPrice),
            ).orderBy(PRODUCT.price.desc()),
        )[1]
        assertThat(row[rank().over(byPrice)]).isEqualTo(2L)
        assertThat(row.getOrNull(step)).isEqualByComparingTo("-200.10")
        assertThat((0 until row.size()).map { row.at(it) }.filterIsInstance<Long>()).containsExactly(2L, 2L, 2L, 2L)
        assertThat(row[firstValue(PRODUCT.name).over(byPrice)]).isEqualTo("Desk")
        val running = sum(PRODUCT.stock).over(partitionBy(PRODUCT.maker).orderBy(PRODUCT.stock).rows(unboundedPreceding(), currentRow()))
        assertThat(db.list(select(running).orderBy(PRODUCT.stock))).containsExactly(3L, 8L)
        val others = sum(PRODUCT.stock).over(orderBy(PRODUCT.stock).rows(preceding(1), following(1)).excludeCurrentRow())
        assertThat(db.list(select(others).orderBy(PRODUCT.stock))).containsExactly(5L, 3L)
        val near = count().over(orderBy(PRODUCT.stock).range(preceding(2), currentRow()))
        assertThat(db.list(select(near).orderBy(PRODUCT.stock))).containsExactly(1L, 2L)
        val after = count().over(orderBy(PRODUCT.stock).groups(currentRow(), unboundedFollowing()))
        assertThat(db.list(select(after).orderBy(PRODUCT.stock))).containsExactly(2L, 1L)
        assertThat(select(count().over(orderBy(PRODUCT.stock).rows(preceding(1)).excludeGroup())).toString()).contains("exclude group")
        assertThat(select(count().over(orderBy(PRODUCT.stock).rows(preceding(1)).excludeTies())).toString()).contains("exclude ties")
    }

    @Test
    fun projections(db: Database) {
        data class Line(val name: String, val price: BigDecimal)
        val lines = db.list(select(into(::Line, PRODUCT.name, PRODUCT.price)).orderBy(PRODUCT.name))
        assertThat(lines.map { it.name }).containsExactly("Desk", "Lamp")
        val rows: Select<Row> = select(listOf(PRODUCT.name, PRODUCT.stock))
        assertThat(db.list(rows.distinct())).hasSize(2)
        val bios: List<String?> = db.list(select(USER.bio.orNull()).orderBy(USER.bio.asc().nullsLast(), USER.id))
        assertThat(bios).containsExactly("Writes", null, null)
        assertThat(db.list(select(USER.bio.orNull()).orderBy(USER.bio.desc().nullsFirst())).last()).isEqualTo("Writes")
    }

    @Test
    fun locks(db: Database) {
        val drafts = select(POST).where(POST.status.eq(PostStatus.DRAFT)).orderBy(POST.id)
        db.inTransaction { tx ->
            assertThat(tx.list(drafts.forUpdate())).hasSize(2)
            assertThat(tx.list(drafts.forUpdate().skipLocked())).hasSize(2)
            assertThat(tx.list(drafts.forUpdate().noWait())).hasSize(2)
        }
        assertThat(drafts.forShare().of(POST).toString()).contains("for share")
    }

    private fun authors(): Query<PostCount> =
        select(postCount(USER.username, count(POST.id))).join(POST, POST.authorId.eq(USER.id)).groupBy(USER.username)

    private fun names(): Select<String> = select(USER.username)

    private fun titles(): Select<String> = select(POST.title)
}
