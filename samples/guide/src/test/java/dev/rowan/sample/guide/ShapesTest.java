package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.forum.DiscussionShape.DISCUSSION;
import static dev.rowan.sample.guide.forum.LabelTable.LABEL;
import static dev.rowan.sample.guide.forum.PersonTable.PERSON;
import static dev.rowan.sample.guide.forum.ReplyTable.REPLY;
import static dev.rowan.sample.guide.forum.TopicLabelTable.TOPIC_LABEL;
import static dev.rowan.sample.guide.forum.TopicLineShape.TOPIC_LINE;
import static dev.rowan.sample.guide.forum.TopicPageShape.TOPIC_PAGE;
import static dev.rowan.sample.guide.forum.TopicTable.TOPIC;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.forum.Answer;
import dev.rowan.sample.guide.forum.Discussion;
import dev.rowan.sample.guide.forum.ForumCatalog;
import dev.rowan.sample.guide.forum.Label;
import dev.rowan.sample.guide.forum.Name;
import dev.rowan.sample.guide.forum.Person;
import dev.rowan.sample.guide.forum.Reply;
import dev.rowan.sample.guide.forum.Topic;
import dev.rowan.sample.guide.forum.TopicLabel;
import dev.rowan.sample.guide.forum.TopicLine;
import dev.rowan.sample.guide.forum.TopicPage;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShapesTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(ForumCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        long ann = db.insert(PERSON, new Person(0, "ann")).id();
        long bob = db.insert(PERSON, new Person(0, "bob")).id();
        long joins = db.insert(TOPIC, new Topic(0, "Joins", ann, bob)).id();
        db.insert(TOPIC, new Topic(0, "Paths", ann, null));
        long first =
                db.insert(REPLY, new Reply(0, joins, bob, null, "By relation")).id();
        db.insert(REPLY, new Reply(0, joins, ann, first, "Thanks"));
        long sql = db.insert(LABEL, new Label(0, "sql")).id();
        db.insert(TOPIC_LABEL, new TopicLabel(joins, sql, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void lists(Database db) {
        // snippet: list
        List<TopicPage> pages = db.list(select(TOPIC_PAGE)
                .where(TOPIC.author().name.eq("ann")) // the join that brings the author is used
                .orderBy(TOPIC.title)
                .limit(20)); // topics, not rows of joins
        int statements = TOPIC_PAGE.statements(); // 3, however many topics there are
        // end
        assertThat(pages.get(0).replies())
                .containsExactly(new Answer("By relation", new Name("bob")), new Answer("Thanks", new Name("ann")));
        assertThat(pages.get(1).solver()).isNull();
        assertThat(statements).isEqualTo(3);
    }

    @Test
    void lines(Database db) {
        // snippet: lines
        List<TopicLine> lines = db.list(select(TOPIC_LINE).orderBy(TOPIC.title)); // 2 statements
        // end
        assertThat(lines).extracting(TopicLine::answers).containsExactly(2L, 0L);
        assertThat(lines.get(0).thanks()).hasSize(1);
    }

    @Test
    void threads(Database db) {
        // snippet: threads
        List<Discussion> threads = db.list(select(DISCUSSION).where(REPLY.inReplyTo.isNull())); // 4 statements
        // end
        assertThat(threads.get(0).answers()).containsExactly(new Discussion("Thanks", List.of()));
    }

    @Test
    void choices(Database db) {
        // snippet: with
        List<TopicPage> latest = db.list(select(TOPIC_PAGE.with(TOPIC_PAGE
                        .replies
                        .where(reply -> reply.text.ne(""))
                        .orderBy(reply -> List.of(reply.id.desc()))
                        .top(1)))
                .orderBy(TOPIC.title));
        // end
        assertThat(latest.get(0).replies()).extracting(Answer::text).containsExactly("Thanks");
    }

    @Test
    void rowsAtHand(Database db) {
        // snippet: load
        List<Topic> topics = db.list(select(TOPIC).orderBy(TOPIC.title));
        Map<Topic, List<Label>> labels = db.load(topics, TOPIC.labels); // one statement for all of them
        // end
        assertThat(labels.get(topics.get(0))).extracting(Label::word).containsExactly("sql");
        assertThat(labels.get(topics.get(1))).isEmpty();
    }
}
