package dev.rowan.sample.kotlin

import dev.rowan.sql.*
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** What the typed SQL offers is used by the tests beside this one, which so show that all of it can be said in Kotlin. */
class CompletenessTest {
    private val source: String = Files.walk(Path.of("src/test/kotlin")).use { files ->
        files.filter { it.extension == "kt" && !it.endsWith("CompletenessTest.kt") }.toList().joinToString("\n") { it.readText() }
    }

    @Test
    fun functionsAreUsed() {
        val functions = Sql::class.java.methods.filter { Modifier.isStatic(it.modifiers) }.map { it.name }.toSet()
        assertThat(functions).hasSizeGreaterThan(60)
        assertThat(functions.filterNot { called(it) }).isEmpty()
    }

    @Test
    fun methodsAreUsed() {
        val missing = TYPES.flatMap { type -> type.methods.filter(::counts).map { it.name }.filterNot(::used).map { "${type.simpleName}.$it" } }
        assertThat(missing.toSet()).isEmpty()
    }

    @Test
    fun backTicksAndCastsAreNot() {
        assertThat(source).doesNotContain("`", " as ", " as? ", "!!", "@Suppress")
    }

    @Test
    fun whatIsMissingIsSeen() {
        assertThat(called("groupByEverything")).isFalse()
        assertThat(used("cosine")).isFalse()
    }

    private fun counts(method: Method): Boolean =
        !Modifier.isStatic(method.modifiers) && !method.isBridge && method.name !in INTERNAL &&
            method.declaringClass.packageName == "dev.rowan.sql"

    private fun called(name: String): Boolean = Regex("(?<![\\w.])$name\\b").containsMatchIn(source)

    /** As a method, as a property of its name or as a method reference; or as the operator that it is in Kotlin. */
    private fun used(name: String): Boolean =
        name in OPERATORS || Regex("(?:\\.|::)$name\\b").containsMatchIn(source)

    private companion object {
        val TYPES = listOf(
            TextExpr::class, IntegralExpr::class, FractionalExpr::class, TemporalExpr::class, Condition::class, ValueExpr::class,
            DomainExpr::class, ArrayExpr::class, ArrayAggregate::class, JsonExpr::class, JsonPath::class, Tuple::class, IntegralAggregate::class, FractionalAggregate::class,
            TemporalAggregate::class, TextAggregate::class, ConditionAggregate::class, StringAggregate::class, CaseWhen::class,
            Window::class, WindowCall::class, Ordering::class, Select::class, Compound::class, Query::class, DerivedTable::class,
            Cte::class, Insert::class, OnConflict::class, Upsert::class, UpdateSet::class, Update::class, DeleteFrom::class,
            Delete::class, Returning::class, Sorting::class, Filtering::class,
        ).map { it.java }

        /** Written as `+`, `[]` and so on. */
        val OPERATORS = setOf("plus", "minus", "times", "div", "rem", "unaryMinus", "not", "get")

        /** What the library reads of a statement, and what every object has. */
        val INTERNAL = setOf(
            "node", "type", "kind", "expressions", "width", "read", "order", "source", "meta", "expr", "selection", "change", "columns",
            "derived", "isTargetOnly", "remember", "remembered", "requireReadable", "table", "toString", "hashCode", "equals",
        )
    }
}
