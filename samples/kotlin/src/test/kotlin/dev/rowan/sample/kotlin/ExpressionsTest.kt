package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.Operations
import dev.rowan.sample.guide.blog.Email
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.Role
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sample.guide.shop.ProductTable.PRODUCT
import dev.rowan.sql.Condition
import dev.rowan.sql.Selection
import dev.rowan.sql.Sql.*
import dev.rowan.sql.Tuple2
import dev.rowan.sql.Types.*
import dev.rowan.test.server.ServerKind
import java.math.BigDecimal
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.Period
import java.time.temporal.ChronoUnit
import java.util.UUID
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ExpressionsTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan = tablesOn(ServerKind.H2)
    }

    @BeforeEach
    fun start(db: Database) = fill(db)

    @Test
    fun comparisons(db: Database) {
        assertThat(db.names(USER.balance.eq(20.5))).containsExactly("bob")
        assertThat(db.names(USER.balance.ne(BigDecimal("10.00")), USER.id.gt(0))).containsExactly("bob", "cleo")
        assertThat(db.names(USER.balance.lt(0))).containsExactly("cleo")
        assertThat(db.names(USER.balance.le(10), USER.balance.ge(10))).containsExactly("ann")
        assertThat(db.names(USER.balance.between(0, 15))).containsExactly("ann")
        assertThat(db.names(USER.balance.inRange(0, 10))).isEmpty()
        assertThat(db.names(USER.version.between(value(1), USER.version + 1))).hasSize(3)
        assertThat(db.names(USER.username.isIn("ann", "bob"))).containsExactly("ann", "bob")
        assertThat(db.names(USER.username.notIn(listOf("ann", "bob")))).containsExactly("cleo")
        assertThat(db.names(USER.id.isIn(select(POST.authorId)))).containsExactly("ann", "bob")
        assertThat(db.names(USER.id.notIn(select(POST.authorId)))).containsExactly("cleo")
        assertThat(db.names(USER.bio.isNull)).containsExactly("bob", "cleo")
        assertThat(db.names(USER.bio.isNotNull())).containsExactly("ann")
        assertThat(db.names(USER.bio.isDistinctFrom("Writes"))).containsExactly("bob", "cleo")
        assertThat(db.names(USER.bio.isNotDistinctFrom(nullValue(TEXT)))).containsExactly("bob", "cleo")
        assertThat(db.names(USER.balance.eq(select(max(USER.balance))))).containsExactly("bob")
        assertThat(db.names(USER.id.eq(any(select(POST.authorId))))).containsExactly("ann", "bob")
        assertThat(db.names(USER.id.ne(all(select(POST.authorId))))).containsExactly("cleo")
        assertThat(db.names(USER.role.eq(Role.EDITOR))).containsExactly("bob")
        assertThat(db.names(USER.email.eq(Email("ann@example.org")))).containsExactly("ann")
        assertThat(db.names(USER.email.underlying().endsWith(".org"))).hasSize(3)
    }

    @Test
    fun logic(db: Database) {
        assertThat(db.names(!USER.username.eq("ann"))).containsExactly("bob", "cleo")
        assertThat(db.names(not(USER.username.eq("ann")))).containsExactly("bob", "cleo")
        assertThat(db.names(USER.username.eq("ann").or(USER.balance.lt(0)))).containsExactly("ann", "cleo")
        assertThat(db.names(USER.username.eq("ann").and(USER.balance.lt(0)))).isEmpty()
        assertThat(db.names(or(USER.username.eq("bob"), and(USER.balance.lt(0), USER.bio.isNull)))).containsExactly("bob", "cleo")
        assertThat(db.names(exists(select(POST).where(POST.authorId.eq(USER.id))))).containsExactly("ann", "bob")
        assertThat(db.names(!exists(select(POST).where(POST.authorId.eq(USER.id))))).containsExactly("cleo")
    }

    @Test
    fun texts(db: Database) {
        assertThat(db.names(USER.username.like("%o%"), USER.username.notLike("b%"))).containsExactly("cleo")
        assertThat(db.names(USER.username.ilike("A%"), USER.username.notIlike("B%"))).containsExactly("ann")
        assertThat(db.names(USER.username.startsWith("cl"))).containsExactly("cleo")
        assertThat(db.names(USER.username.contains("nn"))).containsExactly("ann")
        assertThat(db.names(USER.username.containsIgnoreCase("NN"))).containsExactly("ann")
        assertThat(db.names(USER.username.matches("^[ab]"))).containsExactly("ann", "bob")
        assertThat(db.names(USER.username.matchesIgnoreCase("^C"))).containsExactly("cleo")
        assertThat(db.ofAnn(USER.username.upper())).isEqualTo("ANN")
        assertThat(db.ofAnn(USER.username.upper().lower())).isEqualTo("ann")
        assertThat(db.ofAnn(value(" a ").trim())).isEqualTo("a")
        assertThat(db.ofAnn(value(" a ").ltrim())).isEqualTo("a ")
        assertThat(db.ofAnn(value(" a ").rtrim())).isEqualTo(" a")
        assertThat(db.ofAnn(USER.username.length())).isEqualTo(3)
        assertThat(db.ofAnn(USER.username.concat("!").concat(USER.username))).isEqualTo("ann!ann")
        assertThat(db.ofAnn(concat(USER.username, value(" of "), USER.email.underlying()))).isEqualTo("ann of ann@example.org")
        assertThat(db.ofAnn(USER.username.substring(2))).isEqualTo("nn")
        assertThat(db.ofAnn(USER.username.substring(1, 2))).isEqualTo("an")
        assertThat(db.ofAnn(USER.username.left(1))).isEqualTo("a")
        assertThat(db.ofAnn(USER.username.right(1))).isEqualTo("n")
        assertThat(db.ofAnn(USER.username.position("n"))).isEqualTo(2)
        assertThat(db.ofAnn(USER.username.lpad(5, '*'))).isEqualTo("**ann")
        assertThat(db.ofAnn(USER.username.rpad(5, '.'))).isEqualTo("ann..")
        assertThat(db.ofAnn(USER.username.repeat(2))).isEqualTo("annann")
        assertThat(db.ofAnn(USER.username.replace("n", "m"))).isEqualTo("amm")
        assertThat(select(USER.username.reverse()).toString()).contains("reverse(")
    }

    @Test
    fun numbers(db: Database) {
        val whole: Long = db.ofAnn(USER.version * USER.version + USER.id - USER.id)
        val same: Int = db.ofAnn((USER.version + 4) * 3 - 1)
        assertThat(whole).isEqualTo(1)
        assertThat(same).isEqualTo(14)
        assertThat(db.ofAnn((USER.version + 6) % 4)).isEqualTo(3)
        assertThat(db.ofAnn((USER.version + 6) / 2)).isEqualTo(3)
        assertThat(db.ofAnn(-USER.balance)).isEqualByComparingTo("-10")
        assertThat(db.ofAnn(USER.balance * USER.version + BigDecimal("0.5"))).isEqualByComparingTo("10.5")
        assertThat(db.ofAnn(USER.version * USER.balance)).isEqualByComparingTo("10")
        assertThat(db.ofAnn((USER.balance / 4).round(1))).isEqualByComparingTo("2.5")
        assertThat(db.ofAnn((USER.balance - 20).abs())).isEqualByComparingTo("10")
        assertThat(db.ofAnn(value(-1.5).floor())).isEqualTo(-2.0)
        assertThat(db.ofAnn(value(-1.5).ceil())).isEqualTo(-1.0)
        assertThat(db.ofAnn(value(-1.5).trunc())).isEqualTo(-1.0)
        assertThat(db.ofAnn(value(-1.5).sign())).isEqualTo(-1)
        assertThat(db.ofAnn(value(2).power(10))).isEqualTo(1024.0)
        assertThat(db.ofAnn(value(9).sqrt())).isEqualTo(3.0)
        assertThat(db.ofAnn(value(0).exp())).isEqualTo(1.0)
        assertThat(db.ofAnn(value(1).ln())).isEqualTo(0.0)
        assertThat(db.ofAnn(random())).isBetween(0.0, 1.0)
    }

    @Test
    fun timesOfDay(db: Database) {
        val leap = value(LocalDate.of(2024, 2, 29))
        val noon = value(LocalDateTime.of(2024, 2, 29, 12, 30, 15))
        val now = db.one(select(currentInstant(), currentTimestamp(), currentDate()).from(USER).limit(1))
        assertThat(now[currentInstant()]).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60))
        assertThat(now[currentTimestamp()]).isAfter(LocalDateTime.of(2024, 1, 1, 0, 0))
        assertThat(now[currentDate()]).isAfter(LocalDate.of(2024, 1, 1))
        assertThat(db.ofAnn(leap.year() * 100 + leap.month())).isEqualTo(202402L)
        assertThat(db.ofAnn(leap.quarter())).isEqualTo(1)
        assertThat(db.ofAnn(leap.week())).isEqualTo(9)
        assertThat(db.ofAnn(leap.weekYear())).isEqualTo(2024)
        assertThat(db.ofAnn(leap.day())).isEqualTo(29)
        assertThat(db.ofAnn(leap.dayOfWeek())).isEqualTo(4)
        assertThat(db.ofAnn(leap.dayOfYear())).isEqualTo(60)
        assertThat(db.ofAnn(noon.hour())).isEqualTo(12)
        assertThat(db.ofAnn(noon.minute())).isEqualTo(30)
        assertThat(db.ofAnn(noon.second())).isEqualTo(15)
        assertThat(db.ofAnn(noon.dateTrunc(ChronoUnit.HOURS))).isEqualTo(LocalDateTime.of(2024, 2, 29, 12, 0))
        assertThat(db.ofAnn(leap + Period.ofMonths(1) - Period.ofDays(1))).isEqualTo(LocalDate.of(2024, 3, 28))
        assertThat(db.ofAnn(noon + Duration.ofMinutes(45) - Duration.ofSeconds(15))).isEqualTo(LocalDateTime.of(2024, 2, 29, 13, 15))
        assertThat(db.ofAnn(leap.plus(2, ChronoUnit.DAYS).minus(1, ChronoUnit.WEEKS))).isEqualTo(LocalDate.of(2024, 2, 24))
        assertThat(db.ofAnn(leap.plusYears(1).plusMonths(1).plusWeeks(1).plusDays(1))).isEqualTo(LocalDate.of(2025, 4, 5))
        assertThat(db.ofAnn(noon.plusHours(1).plusMinutes(1).plusSeconds(1))).isEqualTo(LocalDateTime.of(2024, 2, 29, 13, 31, 16))
        assertThat(db.ofAnn(leap.monthsUntil(LocalDate.of(2025, 3, 2)))).isEqualTo(12)
        assertThat(db.ofAnn(leap.daysUntil(LocalDate.of(2024, 3, 2)))).isEqualTo(2)
        assertThat(db.ofAnn(noon.secondsUntil(noon.plusMinutes(1)))).isEqualTo(60)
        assertThat(db.ofAnn(noon.toDate())).isEqualTo(LocalDate.of(2024, 2, 29))
        assertThat(db.ofAnn(noon.toTime())).isEqualTo(LocalTime.of(12, 30, 15))
        assertThat(db.ofAnn(leap.toDateTime())).isEqualTo(LocalDateTime.of(2024, 2, 29, 0, 0))
        assertThat(db.ofAnn(noon.toInstant())).isEqualTo(Instant.parse("2024-02-29T12:30:15Z"))
    }

    @Test
    fun values(db: Database) {
        val id = UUID.fromString("018f2f3e-0000-7000-8000-000000000001")
        assertThat(db.ofAnn(value(2L))).isEqualTo(2L)
        assertThat(db.ofAnn(value(BigDecimal("2.5")))).isEqualByComparingTo("2.5")
        assertThat(db.ofAnn(value(true))).isTrue()
        assertThat(db.ofAnn(value(LocalTime.NOON))).isEqualTo(LocalTime.NOON)
        assertThat(db.ofAnn(value(id))).isEqualTo(id)
        assertThat(db.ofAnn(value(SMALLINT, 3))).isEqualTo(3.toShort())
        val nothing: Int? = db.one(select(nullValue(INTEGER).orNull()).from(USER).limit(1))
        assertThat(nothing).isNull()
        assertThat(db.ofAnn(USER.version.cast(TEXT))).isEqualTo("1")
        assertThat(db.ofAnn(value("12.5").cast(decimal(6, 2)))).isEqualByComparingTo("12.5")
        assertThat(db.ofAnn(USER.bio.coalesce("-"))).isEqualTo("Writes")
        assertThat(db.list(select(coalesce(USER.bio, USER.username)).orderBy(USER.id))).containsExactly("Writes", "bob", "cleo")
        assertThat(db.ofAnn(nullIf(USER.bio, "Reads"))).isEqualTo("Writes")
        assertThat(db.list(select(USER.bio.nullIf("Writes").orNull()))).containsOnlyNulls()
        assertThat(db.ofAnn(greatest(USER.version, 5))).isEqualTo(5)
        assertThat(db.ofAnn(least(USER.id, value(0), USER.version))).isEqualTo(0L)
        assertThat(db.ofAnn(USER.version.greatest(3).least(2))).isEqualTo(2)
    }

    @Test
    fun cases(db: Database) {
        val state = caseWhen(USER.balance.lt(0), "owes").elseWhen(USER.balance.gt(15), "rich").otherwise("fine").alias("state")
        val rich = sum(caseWhen(USER.balance.gt(15), USER.balance).otherwise(0))
        val bonus = caseWhen(USER.role.eq(Role.EDITOR), 1).otherwise(0)
        assertThat(db.list(select(state).orderBy(USER.id))).containsExactly("fine", "rich", "owes")
        assertThat(db.one(select(rich))).isEqualByComparingTo("20.5")
        assertThat(db.one(select(sum(bonus)))).isEqualTo(1)
        val long: List<Long?> = db.list(select(caseWhen(USER.balance.lt(0), USER.id).end().orNull()))
        assertThat(long.filterNotNull()).hasSize(1)
    }

    @Test
    fun byHand(db: Database) {
        assertThat(db.ofAnn(function("upper", TEXT, USER.username))).isEqualTo("ANN")
        assertThat(db.ofAnn(raw(INTEGER, "{} + {}", USER.version, 6) * 2)).isEqualTo(14)
        assertThat(db.names(raw("{} between {} and {}", USER.balance, 5, 15))).containsExactly("ann")
    }

    @Test
    fun tuples(db: Database) {
        val nameAndVersion = tuple(USER.username, USER.version)
        val pair: Tuple2<String, Int> = db.ofAnn(nameAndVersion)
        assertThat(pair).isEqualTo(Tuple2("ann", 1))
        assertThat(db.names(nameAndVersion.eq(Tuple2("ann", 1)))).containsExactly("ann")
        assertThat(db.names(nameAndVersion.ne(Tuple2("ann", 1)))).containsExactly("bob", "cleo")
        assertThat(db.names(nameAndVersion.isIn(listOf(Tuple2("ann", 1), Tuple2("bob", 1))))).containsExactly("ann", "bob")
        assertThat(db.names(nameAndVersion.notIn(listOf(Tuple2("ann", 1))))).containsExactly("bob", "cleo")
        assertThat(db.names(nameAndVersion.lt(Tuple2("bob", 1)), nameAndVersion.le(Tuple2("ann", 1)))).containsExactly("ann")
        assertThat(db.names(nameAndVersion.gt(Tuple2("bob", 1)), nameAndVersion.ge(Tuple2("cleo", 1)))).containsExactly("cleo")
        assertThat(db.names(tuple(USER.id, USER.version).isIn(select(tuple(POST.authorId, POST.version))))).containsExactly("ann", "bob")
        assertThat(db.ofAnn(nameAndVersion.map { it.first() + it.second() })).isEqualTo("ann1")
    }

    @Test
    fun domains(db: Database) {
        val warranty: List<Duration> = db.list(select(PRODUCT.warranty))
        assertThat(warranty).containsOnly(Duration.ofDays(365))
        assertThat(db.count(select(PRODUCT).where(PRODUCT.warranty.gt(Duration.ofDays(1)), PRODUCT.labels.eq(setOf("home"))))).isEqualTo(2)
    }

    private fun Operations.names(vararg conditions: Condition): List<String> =
        list(select(USER.username).where(*conditions).orderBy(USER.username))

    private fun <T : Any> Operations.ofAnn(selection: Selection<T>): T =
        one(select(selection).from(USER).where(USER.username.eq("ann")))
}
