package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.forum.LabelTable.LABEL;
import static dev.rowan.sample.guide.forum.PersonTable.PERSON;
import static dev.rowan.sample.guide.forum.ReplyTable.REPLY;
import static dev.rowan.sample.guide.forum.TopicLabelTable.TOPIC_LABEL;
import static dev.rowan.sample.guide.forum.TopicTable.TOPIC;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.sample.guide.forum.ForumCatalog;
import dev.rowan.sample.guide.forum.Label;
import dev.rowan.sample.guide.forum.Person;
import dev.rowan.sample.guide.forum.Reply;
import dev.rowan.sample.guide.forum.Topic;
import dev.rowan.sample.guide.forum.TopicLabel;
import dev.rowan.sql.Row;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RelationsTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(ForumCatalog.TABLES);

    @BeforeEach
    void fill(Database db) {
        long ann = db.insert(PERSON, new Person(0, "ann")).id();
        long bob = db.insert(PERSON, new Person(0, "bob")).id();
        long joins = db.insert(TOPIC, new Topic(0, "Joins", ann, bob)).id();
        long paths = db.insert(TOPIC, new Topic(0, "Paths", ann, null)).id();
        long first =
                db.insert(REPLY, new Reply(0, joins, bob, null, "By relation")).id();
        db.insert(REPLY, new Reply(0, joins, ann, first, "Thanks"));
        db.insert(REPLY, new Reply(0, paths, bob, null, "Go along them"));
        long sql = db.insert(LABEL, new Label(0, "sql")).id();
        db.insert(TOPIC_LABEL, new TopicLabel(joins, sql, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void joins(Database db) {
        // snippet: join
        List<Row> rows = db.list(select(TOPIC.title, PERSON.name, LABEL.word)
                .join(TOPIC.author) // join people on people.id = topics.author_id
                .leftJoin(TOPIC.labels, LABEL.word.ne("off topic")) // with the join table, and a condition
                .orderBy(TOPIC.title));
        // end
        assertThat(rows).extracting(row -> row.getOrNull(LABEL.word)).containsExactly("sql", null);
    }

    @Test
    void names(Database db) {
        // snippet: names
        var solver = PERSON.alias("solver");
        List<Row> rows = db.list(select(TOPIC.title, PERSON.name, solver.name)
                .join(TOPIC.author)
                .leftJoin(TOPIC.solver, solver)); // the same table by another way, under another name
        // end
        assertThat(rows).hasSize(2);
    }

    @Test
    void paths(Database db) {
        // snippet: path
        List<Row> rows =
                db.list(select(REPLY.text, REPLY.topic().title, REPLY.topic().author().name)
                        .where(REPLY.topic().author().name.eq("ann"))
                        .orderBy(REPLY.topic().title, REPLY.id));
        // end
        assertThat(rows).hasSize(3);
        // snippet: missing
        List<Row> solved = db.list(select(TOPIC.title, TOPIC.solver().orNull())); // left join: there may be none
        // end
        assertThat(solved)
                .extracting(row -> row.getOrNull(TOPIC.solver().orNull()) == null)
                .containsExactlyInAnyOrder(false, true);
        assertThatThrownBy(() -> db.list(select(TOPIC.solver().name))).hasMessageContaining("orNull()");
    }

    @Test
    void questions(Database db) {
        // snippet: any
        List<Topic> open = db.list(select(TOPIC)
                .where(
                        TOPIC.solver.has().not(),
                        TOPIC.replies.any(r -> r.person().name.eq("bob")),
                        TOPIC.labels.none(l -> l.word.eq("sql"))));
        List<Row> busiest = db.list(select(PERSON.name, PERSON.replies.count())
                .orderBy(PERSON.replies.count().desc(), PERSON.name));
        // end
        assertThat(open).extracting(Topic::title).containsExactly("Paths");
        assertThat(busiest).extracting(row -> row.get(PERSON.name)).containsExactly("bob", "ann");
    }

    @Test
    void changes(Database db) {
        // snippet: change
        long renamed = db.execute(update(TOPIC)
                .set(TOPIC.title, TOPIC.title.concat(", by ").concat(TOPIC.author().name))
                .where(TOPIC.replies.any(r -> r.answers.none())));
        // end
        assertThat(renamed).isEqualTo(2);
        assertThat(db.list(select(TOPIC.title).orderBy(TOPIC.id))).containsExactly("Joins, by ann", "Paths, by ann");
    }

    @Test
    void themselves(Database db) {
        // snippet: itself
        var answer = REPLY.alias("answer");
        List<Row> exchanges = db.list(select(REPLY.text, answer.text).join(REPLY.answers, answer));
        List<Row> answers = db.list(select(REPLY.text, REPLY.parent().text).join(REPLY.parent)); // the path is its name
        // end
        assertThat(exchanges).hasSize(1);
        assertThat(answers).hasSize(1);
    }
}
