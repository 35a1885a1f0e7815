package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.forum.PersonTable.PERSON;
import static dev.rowan.sample.guide.forum.ReplyTable.REPLY;
import static dev.rowan.sample.guide.forum.TopicDraftShape.TOPIC_DRAFT;
import static dev.rowan.sample.guide.forum.TopicTable.TOPIC;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.annotation.SaveMode;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.sample.guide.forum.ForumCatalog;
import dev.rowan.sample.guide.forum.Person;
import dev.rowan.sample.guide.forum.ReplyDraft;
import dev.rowan.sample.guide.forum.TopicDraft;
import dev.rowan.session.SaveFailure;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavingTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(ForumCatalog.TABLES);

    private final List<String> log = new ArrayList<>();
    private Person ann = new Person(0, "ann");
    private Person bob = new Person(0, "bob");

    @BeforeEach
    void fill(Database db, CapturedStatements statements) {
        ann = db.insert(PERSON, ann);
        bob = db.insert(PERSON, bob);
        statements.clear();
    }

    @Test
    void trees(Database db, CapturedStatements statements) {
        // snippet: save
        TopicDraft topic = db.save(
                TOPIC_DRAFT,
                new TopicDraft(
                        0,
                        "Joins",
                        ann,
                        List.of(
                                new ReplyDraft(0, bob.id(), "By relation"),
                                new ReplyDraft(0, ann.id(), "Thanks")))); // two inserts; all keys come back
        // end
        statements.assertStatements(2);
        assertThat(topic.replies()).extracting(ReplyDraft::id).doesNotContain(0L);
        statements.clear();
        // snippet: change
        ReplyDraft first = topic.replies().get(0);
        TopicDraft after = db.save(
                TOPIC_DRAFT,
                new TopicDraft(
                        topic.id(),
                        "Joins", // is as it was: not written
                        bob,
                        List.of( // the second is no longer here: deleted
                                new ReplyDraft(first.id(), first.personId(), "By relation, once"),
                                new ReplyDraft(0, bob.id(), "You are welcome"))));
        // end
        statements.assertStatements(6);
        assertThat(db.one(select(TOPIC_DRAFT))).isEqualTo(after);
        assertThat(after.author()).isEqualTo(bob);
        assertThat(after.replies())
                .extracting(ReplyDraft::text)
                .containsExactly("By relation, once", "You are welcome");
    }

    @Test
    void modes(Database db) {
        long id = saved(db).id();
        // snippet: modes
        db.save(
                TOPIC_DRAFT.saving(SaveMode.MERGE, TOPIC.replies), // other replies stay
                new TopicDraft(id, "Joins", ann, List.of(new ReplyDraft(0, bob.id(), "One more"))));
        // end
        assertThat(db.list(select(REPLY.text).orderBy(REPLY.id))).containsExactly("By relation", "One more");
    }

    @Test
    void failures(Database db) {
        long id = saved(db).id();
        // snippet: failure
        try {
            db.save(TOPIC_DRAFT, new TopicDraft(id, "Joins", ann, List.of(new ReplyDraft(0, 4711, "Who am I?"))));
        } catch (ForeignKeyViolation e) {
            SaveFailure where = SaveFailure.of(e); // null if it was no save
            if (where != null) {
                log.add(where.action() + " of " + where.table() + " at " + where.paths());
            }
        } // all is as it was
        // end
        assertThat(log).containsExactly("insert of replies at [[0].replies[0]]");
        assertThat(db.list(select(REPLY.text))).containsExactly("By relation");
    }

    private TopicDraft saved(Database db) {
        return db.save(
                TOPIC_DRAFT, new TopicDraft(0, "Joins", ann, List.of(new ReplyDraft(0, bob.id(), "By relation"))));
    }
}
