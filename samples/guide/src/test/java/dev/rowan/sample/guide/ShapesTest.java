package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.forum.AnswerShape.ANSWER;
import static dev.rowan.sample.guide.forum.DiscussionShape.DISCUSSION;
import static dev.rowan.sample.guide.forum.LabelTable.LABEL;
import static dev.rowan.sample.guide.forum.PersonFiguresShape.PERSON_FIGURES;
import static dev.rowan.sample.guide.forum.PersonTable.PERSON;
import static dev.rowan.sample.guide.forum.ReplyTable.REPLY;
import static dev.rowan.sample.guide.forum.TopicBoardShape.TOPIC_BOARD;
import static dev.rowan.sample.guide.forum.TopicLabelTable.TOPIC_LABEL;
import static dev.rowan.sample.guide.forum.TopicLineShape.TOPIC_LINE;
import static dev.rowan.sample.guide.forum.TopicPageShape.TOPIC_PAGE;
import static dev.rowan.sample.guide.forum.TopicTable.TOPIC;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.annotation.Strategy;
import dev.rowan.page.PageRequest;
import dev.rowan.plan.QueryPlan;
import dev.rowan.sample.guide.forum.Answer;
import dev.rowan.sample.guide.forum.Discussion;
import dev.rowan.sample.guide.forum.ForumCatalog;
import dev.rowan.sample.guide.forum.Label;
import dev.rowan.sample.guide.forum.Name;
import dev.rowan.sample.guide.forum.Person;
import dev.rowan.sample.guide.forum.PersonFigures;
import dev.rowan.sample.guide.forum.Reply;
import dev.rowan.sample.guide.forum.Topic;
import dev.rowan.sample.guide.forum.TopicLabel;
import dev.rowan.sample.guide.forum.TopicLine;
import dev.rowan.sample.guide.forum.TopicPage;
import dev.rowan.sql.Select;
import dev.rowan.sql.ShapePlan;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    void figures(Database db) {
        // snippet: figures
        PersonFigures bob = db.one(select(PERSON_FIGURES).where(PERSON.name.eq("bob"))); // 3 statements
        // end
        assertThat(bob.last()).isEqualTo("Joins");
        assertThat(bob.replies()).extracting(Answer::text).containsExactly("By relation");
        // snippet: aggregate
        List<String> names = db.list(select(PERSON.name)
                .where(PERSON.replies
                        .aggregate(r -> max(r.topic().title), r -> r.text.ne(""))
                        .ge("Joins"))
                .orderBy(PERSON.name));
        // end
        assertThat(names).containsExactly("ann", "bob");
    }

    @Test
    void plans() {
        // snippet: plan
        ShapePlan plan = TOPIC_PAGE.plan();
        // end
        assertThat(plan.toString().lines())
                .containsExactly(
                        "1. topics, joined with author, solver",
                        "2. replies: replies, joined with person, by key",
                        "3. labels: labels, by key");
    }

    @Test
    void strategies(Database db) {
        // snippet: strategies
        Select<TopicPage> query = select(TOPIC_PAGE)
                .load(TOPIC_PAGE.labels, Strategy.JOIN) // a list of the shape, or of one that is nested in it
                .orderBy(TOPIC.title)
                .limit(20); // still topics: the labels are joined to the query as a derived table
        ShapePlan plan = query.plan();
        // end
        assertThat(plan.toString().lines())
                .containsExactly(
                        "1. topics, joined with author, solver; with labels: labels, by join",
                        "2. replies: replies, joined with person, by key");
        assertThat(db.list(query))
                .isEqualTo(db.list(select(TOPIC_PAGE).orderBy(TOPIC.title).limit(20)));
        assertThat(TOPIC_BOARD.plan().toString().lines())
                .containsExactly(
                        "1. topics; with labels: labels, by join",
                        "2. replies: replies, joined with person, by sub-select");
        assertThat(db.list(select(TOPIC_BOARD).orderBy(TOPIC.title)).get(0).labels())
                .extracting(Label::word)
                .containsExactly("sql");
    }

    @Test
    void partnersApartAndListsAsJson(Database db) {
        // snippet: apart
        Select<TopicPage> query = select(TOPIC_PAGE)
                .load(TOPIC_PAGE.replies, Strategy.JSON) // in the row of the topic
                .load(TOPIC_PAGE.author, Strategy.SELECT_IN) // each person once
                .orderBy(TOPIC.title);
        // end
        // snippet: texts
        QueryPlan whole = db.plan(query);
        QueryPlan page = db.plan(query, PageRequest.of(1, 20)); // or a KeysetRequest, for scroll and stream
        // end
        assertThat(whole.statements())
                .extracting(QueryPlan.Sent::reads)
                .containsExactly(
                        "topics, joined with solver; with replies: replies, joined with person, as JSON",
                        "author: people, by key",
                        "labels: labels, by key");
        assertThat(page.count()).isEqualTo(4);
        assertThat(whole.statements().get(1).sql()).contains("from people where id in (?)");
        assertThat(db.list(query)).isEqualTo(db.list(select(TOPIC_PAGE).orderBy(TOPIC.title)));
    }

    @Test
    void joinsThatAreThere(Database db) {
        // snippet: already
        List<TopicPage> thanked = db.list(select(TOPIC_PAGE)
                .join(TOPIC.replies, REPLY.text.contains("hanks"))
                .load(TOPIC_PAGE.replies, Strategy.JOIN) // the rows of that join, and no others
                .orderBy(TOPIC.title));
        // end
        assertThat(thanked).hasSize(1);
        assertThat(thanked.get(0).replies()).extracting(Answer::text).containsExactly("Thanks");
    }

    @Test
    void keysAndStreams(Database db) {
        long id = db.first(select(TOPIC.id).orderBy(TOPIC.title));
        // snippet: get
        TopicPage page = db.get(TOPIC_PAGE, id); // getOrNull and find as well
        // end
        assertThat(page.title()).isEqualTo("Joins");
        List<String> titles = new ArrayList<>();
        // snippet: stream
        try (Stream<TopicPage> pages = db.stream(select(TOPIC_PAGE).orderBy(TOPIC.title))) {
            pages.forEach(each -> titles.add(each.title())); // 500 topics at a time
        }
        // end
        assertThat(titles).containsExactly("Joins", "Paths");
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
        // snippet: loadOne
        Map<Topic, Person> solvers = db.load(topics, TOPIC.solver); // topics without one are not in it
        // end
        assertThat(solvers.keySet()).containsExactly(topics.get(0));
        Topic topic = topics.get(0);
        // snippet: of
        List<Answer> latest = db.list(select(ANSWER)
                .where(TOPIC.replies.of(topic), REPLY.text.ne(""))
                .orderBy(REPLY.id.desc())
                .limit(5));
        // end
        assertThat(latest).extracting(Answer::text).containsExactly("Thanks", "By relation");
    }
}
