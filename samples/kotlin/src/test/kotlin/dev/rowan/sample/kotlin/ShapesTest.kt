package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.sample.guide.forum.ForumCatalog
import dev.rowan.sample.guide.forum.Label
import dev.rowan.sample.guide.forum.LabelTable.LABEL
import dev.rowan.sample.guide.forum.Person
import dev.rowan.sample.guide.forum.PersonFiguresShape.PERSON_FIGURES
import dev.rowan.sample.guide.forum.PersonTable.PERSON
import dev.rowan.sample.guide.forum.Reply
import dev.rowan.sample.guide.forum.ReplyTable.REPLY
import dev.rowan.sample.guide.forum.Topic
import dev.rowan.sample.guide.forum.TopicLabel
import dev.rowan.sample.guide.forum.TopicLabelTable.TOPIC_LABEL
import dev.rowan.sample.guide.forum.TopicPage
import dev.rowan.sample.guide.forum.TopicPageShape.TOPIC_PAGE
import dev.rowan.sample.guide.forum.TopicTable.TOPIC
import dev.rowan.sql.Sql.*
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

/** Relations and shapes of Java records, from Kotlin. */
class ShapesTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan: RowanExtension = RowanExtension.on(ServerKind.H2).tables(ForumCatalog.TABLES)
    }

    @BeforeEach
    fun start(db: Database) {
        val ann = db.insert(PERSON, Person(0, "ann")).id
        val bob = db.insert(PERSON, Person(0, "bob")).id
        val joins = db.insert(TOPIC, Topic(0, "Joins", ann, bob)).id
        db.insert(TOPIC, Topic(0, "Paths", ann, null))
        db.insert(REPLY, Reply(0, joins, bob, null, "By relation"))
        db.insert(REPLY, Reply(0, joins, ann, null, "Thanks"))
        val sql = db.insert(LABEL, Label(0, "sql")).id
        db.insert(TOPIC_LABEL, TopicLabel(joins, sql, LocalDate.of(2026, 1, 1)))
    }

    @Test
    fun relations(db: Database) {
        val rows = db.list(
            select(TOPIC.title, TOPIC.author().name)
                .where(TOPIC.solver.has { it.name.eq("bob") }, TOPIC.replies.any { it.text.ne("") }, TOPIC.labels.none { it.word.eq("off") }),
        )
        assertThat(rows.map { it[TOPIC.title] to it[TOPIC.author().name] }).containsExactly("Joins" to "ann")
        val last = PERSON.replies.aggregate { max(it.topic().title) }.coalesce("-")
        val known = PERSON.replies.aggregate({ max(it.text) }, { it.text.ne("Thanks") }).orNull()
        val told = db.list(select(PERSON.name, last, known).orderBy(PERSON.name))
        assertThat(told.map { listOf(it[PERSON.name], it[last], it.getOrNull(known)) })
            .containsExactly(listOf("ann", "Joins", null), listOf("bob", "Joins", "By relation"))
    }

    @Test
    fun shapes(db: Database) {
        // snippet: shape
        val pages: List<TopicPage> = db.list(
            select(TOPIC_PAGE.with(TOPIC_PAGE.replies.where { it.text.ne("") }.top(1) { listOf(it.id.desc()) }))
                .orderBy(TOPIC.title),
        )
        val solver: String? = pages[0].solver?.name
        // end
        assertThat(solver).isEqualTo("bob")
        assertThat(pages.map { page -> page.replies.map { it.text } }).containsExactly(listOf("Thanks"), listOf())
        assertThat(TOPIC_PAGE.plan().statements()).isEqualTo(3)
        val id = db.first(select(TOPIC.id).orderBy(TOPIC.title))
        assertThat(db.get(TOPIC_PAGE, id).labels.map { it.word }).containsExactly("sql")
        assertThat(db.getOrNull(TOPIC_PAGE, -1L)?.title).isNull()
        val bob = db.one(select(PERSON_FIGURES).where(PERSON.name.eq("bob")))
        assertThat(bob.last).isEqualTo("Joins")
        db.stream(select(TOPIC_PAGE)).use { assertThat(it.map { page -> page.title }.toList()).hasSize(2) }
    }

    @Test
    fun rowsAtHand(db: Database) {
        val topics = db.list(select(TOPIC).orderBy(TOPIC.title))
        val labels: Map<Topic, List<Label>> = db.load(topics, TOPIC.labels)
        val solvers: Map<Topic, Person> = db.load(topics, TOPIC.solver)
        assertThat(labels[topics[1]]).isEmpty()
        assertThat(solvers[topics[0]]?.name).isEqualTo("bob")
        assertThat(solvers[topics[1]]?.name).isNull()
        val texts = db.list(select(REPLY.text).where(TOPIC.replies.of(topics[0])).orderBy(REPLY.id.desc()).limit(1))
        assertThat(texts).containsExactly("Thanks")
    }
}
