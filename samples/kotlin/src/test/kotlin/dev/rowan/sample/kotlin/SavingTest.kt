package dev.rowan.sample.kotlin

import dev.rowan.Database
import dev.rowan.annotation.SaveMode
import dev.rowan.sample.guide.forum.ForumCatalog
import dev.rowan.sample.guide.forum.Person
import dev.rowan.sample.guide.forum.PersonTable.PERSON
import dev.rowan.sample.guide.forum.ReplyDraft
import dev.rowan.sample.guide.forum.ReplyTable.REPLY
import dev.rowan.sample.guide.forum.TopicDraft
import dev.rowan.sample.guide.forum.TopicDraftShape.TOPIC_DRAFT
import dev.rowan.sample.guide.forum.TopicTable.TOPIC
import dev.rowan.sql.Sql.*
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class SavingTest {
    companion object {
        @JvmField @RegisterExtension
        val rowan: RowanExtension = RowanExtension.on(ServerKind.H2).tables(ForumCatalog.TABLES)
    }

    @Test
    fun trees(db: Database) {
        val ann = db.insert(PERSON, Person(0, "ann"))
        val topics: List<TopicDraft> = db.saveAll(TOPIC_DRAFT, listOf(TopicDraft(0, "Joins", ann, listOf()), TopicDraft(0, "Paths", ann, listOf())))
        val paths = topics[1]
        val answered = TopicDraft(paths.id, "Paths, again", ann, listOf(ReplyDraft(0, ann.id, "Go along them")))
        val merged: TopicDraft = db.save(TOPIC_DRAFT.saving(SaveMode.MERGE, TOPIC.replies), answered)
        assertThat(db.list(select(TOPIC_DRAFT).orderBy(TOPIC.id))).containsExactly(topics[0], merged)
        db.save(TOPIC_DRAFT, paths)
        assertThat(db.count(REPLY)).isZero()
    }
}
