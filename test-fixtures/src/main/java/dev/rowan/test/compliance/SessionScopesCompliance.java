package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Session;
import dev.rowan.SessionOptions;
import dev.rowan.error.BatchPosition;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.exec.StatementOptions;
import dev.rowan.session.FlushFailure;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.ArticleBuilder;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Commits, rollbacks and savepoints of sessions, what they know afterwards, and who may use them. */
class SessionScopesCompliance extends ComplianceArea {
    SessionScopesCompliance(ComplianceContext on) {
        super(on, COUNTRY, ARTICLE, TICKET);
    }

    @Test
    void aSessionIsCommittedOrRolledBack() {
        assertThat(db.<Long>inSession(s -> s.insert(TICKET, ticket("a")).id())).isPositive();
        IllegalStateException thrown = new IllegalStateException("mine");
        assertThatThrownBy(() -> db.inSession(s -> {
                    s.add(TICKET, ticket("b"));
                    s.flush();
                    throw thrown;
                }))
                .isSameAs(thrown);
        try (Session s = db.openSession()) {
            s.add(TICKET, ticket("c"));
            s.commit();
            s.add(TICKET, ticket("d"));
            s.flush();
        }
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.code))).containsExactly("a", "c");
    }

    @Test
    void afterACommitNothingIsKnownUnlessAskedFor() {
        Article stored = db.insert(ARTICLE, article("a"));
        try (Session s = db.openSession()) {
            s.get(ARTICLE, stored.id());
            Pending<Article> added = s.add(ARTICLE, article("b"));
            s.commit();
            assertThat(added.value().id()).isPositive();
            assertThat(s.contains(ARTICLE, stored)).isFalse();
            on.statements().clear();
            s.get(ARTICLE, stored.id());
            on.statements().assertStatements(1);
        }
        try (Session s = db.openSession(SessionOptions.defaults().keepingAfterCommit())) {
            Article read = s.get(ARTICLE, stored.id());
            s.commit();
            on.statements().clear();
            assertThat(s.get(ARTICLE, stored.id())).isSameAs(read);
            on.statements().assertStatements(0);
        }
    }

    @Test
    void aPartThatIsRolledBackLeavesTheSessionAsItWas() {
        Article stored = db.insert(ARTICLE, article("stored"));
        Article doomed = db.insert(ARTICLE, article("doomed"));
        db.inSession(s -> {
            Article read = s.get(ARTICLE, stored.id());
            s.get(ARTICLE, doomed.id());
            Pending<Ticket> before = s.add(TICKET, ticket("before"));
            s.update(ARTICLE, titled(read, "outer"));
            List<Pending<Ticket>> inner = new ArrayList<>();
            assertThatThrownBy(() -> s.inSession(part -> {
                        assertThatThrownBy(() -> s.get(ARTICLE, stored.id()))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("within this one");
                        inner.add(part.add(TICKET, ticket("inner")));
                        part.update(ARTICLE, titled(part.get(ARTICLE, stored.id()), "inner"));
                        part.remove(ARTICLE, doomed);
                        part.flush();
                        assertThat(before.value().id()).isPositive();
                        assertThat(part.count(ARTICLE)).isEqualTo(1);
                        throw new IllegalStateException("back");
                    }))
                    .hasMessage("back");
            assertThat(before.value().id()).isZero();
            assertThat(s.state(before)).isEqualTo(RecordState.PENDING);
            assertThat(s.state(inner.get(0))).isEqualTo(RecordState.DETACHED);
            assertThat(inner.get(0).value().id()).isZero();
            assertThat(s.state(ARTICLE, stored)).isEqualTo(RecordState.CHANGED);
            assertThat(s.get(ARTICLE, stored.id()).title()).isEqualTo("outer");
            assertThat(s.state(ARTICLE, doomed)).isEqualTo(RecordState.CLEAN);
            s.inSession(part -> {
                part.remove(ARTICLE, doomed);
                part.commit();
                part.add(TICKET, ticket("late"));
            });
            assertThat(s.getOrNull(ARTICLE, doomed.id())).isNull();
        });
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.code))).containsExactly("before", "late");
        assertThat(db.list(select(ARTICLE.title))).containsExactly("outer");
        assertThat(db.one(select(ARTICLE.version))).isEqualTo(2);
    }

    @Test
    void aFailedFlushIsRolledBackSaysWhereAndLetsTheSessionGoOn() {
        db.insert(TICKET, ticket("taken"));
        try (Session s = db.openSession()) {
            s.add(COUNTRY, new Country("mt", "Malta"));
            s.flush();
            s.add(TICKET, ticket("free"));
            s.add(TICKET, new Ticket(0, "taken", 4711));
            UniqueViolation failure = thrown(UniqueViolation.class, s::flush);
            assertHides(failure, "4711");
            FlushFailure where = Objects.requireNonNull(s.failure());
            assertThat(where.table()).isEqualTo("ticket");
            assertThat(where.action()).isEqualTo("insert");
            assertThat(where.cause()).isSameAs(failure);
            String which = where.records().size() == 1 ? "a record of ticket" : "2 records of ticket";
            assertThat(where.toString()).contains(which).doesNotContain("4711", "taken");
            assertThat(where.records()).contains(new Ticket(0, "taken", 4711));
            assertThatThrownBy(() -> s.list(select(TICKET)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(failure);
            assertThatThrownBy(s::commit).isInstanceOf(IllegalStateException.class);
            assertThat(db.count(COUNTRY)).isZero();
            s.rollback();
            assertThat(s.pending()).isEmpty();
            s.add(TICKET, ticket("later"));
            s.commit();
        }
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.code))).containsExactly("later", "taken");
        assertThatThrownBy(() -> db.inSession(s -> {
                    s.add(COUNTRY, new Country("cy", "Kypros"));
                    s.add(TICKET, ticket("taken"));
                    assertThatThrownBy(s::flush).isInstanceOf(UniqueViolation.class);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.count(COUNTRY)).isZero();
    }

    @Test
    void theOneOfManyThatIsRefusedIsNamedWhereTheDriverTells() {
        List<Ticket> stored =
                db.insertAll(TICKET, List.of(ticket("a"), ticket("b"), ticket("c"), ticket("d"), ticket("taken")));
        boolean tells = !on.dialect().name().equals("sqlite");
        for (int refused : List.of(0, 2, 3)) {
            try (Session s = db.openSession()) {
                for (int i = 0; i < 4; i++) {
                    Ticket read = s.get(TICKET, stored.get(i).id());
                    s.update(TICKET, new Ticket(read.id(), i == refused ? "taken" : "new " + i, 4711));
                }
                UniqueViolation failure = thrown(UniqueViolation.class, s::flush);
                assertHides(failure, "4711");
                FlushFailure where = Objects.requireNonNull(s.failure());
                long key = stored.get(refused).id();
                assertThat(where.records()).hasSize(tells ? 1 : 4).contains(new Ticket(key, "taken", 4711));
                assertThat(where.toString())
                        .contains(tells ? "update of a record of ticket" : "update of 4 records of ticket")
                        .doesNotContain("4711", "taken");
                if (tells) {
                    assertThat(failure).hasMessageContaining("row " + (refused + 1) + " of 4");
                    assertThat(failure.error().batch()).isEqualTo(new BatchPosition(refused, 4));
                }
            }
        }
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.id))).containsExactly("a", "b", "c", "d", "taken");
    }

    @Test
    void aFlushThatFailsInAPartIsUndoneWithIt() {
        db.insert(TICKET, ticket("taken"));
        db.inSession(s -> {
            s.add(COUNTRY, new Country("mt", "Malta"));
            s.flush();
            assertThatThrownBy(() -> s.inSession(part -> {
                        part.add(COUNTRY, new Country("cy", "Kypros"));
                        part.add(TICKET, ticket("taken"));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            assertThat(s.failure()).isNull();
            s.add(TICKET, ticket("free"));
        });
        assertThat(db.list(select(COUNTRY.code))).containsExactly("mt");
        assertThat(db.count(TICKET)).isEqualTo(2);
    }

    @Test
    void withoutAutoflushQueriesDoNotSeeWhatWaits() {
        db.inSession(SessionOptions.defaults().withoutAutoflush(), s -> {
            s.add(TICKET, ticket("a"));
            assertThat(s.list(select(TICKET))).isEmpty();
            assertThat(s.with(StatementOptions.timeout(Duration.ofSeconds(30))).list(select(TICKET)))
                    .isEmpty();
            s.flush();
            assertThat(s.list(select(TICKET))).hasSize(1);
        });
    }

    @Test
    void whatIsChangedPastTheSessionIsForgotten() {
        Article stored = db.insert(ARTICLE, article("a"));
        db.inSession(s -> {
            Article read = s.get(ARTICLE, stored.id());
            s.add(TICKET, ticket("a"));
            assertThat(s.execute(deleteFrom(TICKET).everyRow())).isEqualTo(1);
            assertThat(s.contains(ARTICLE, read))
                    .as("a delete may reach further")
                    .isFalse();
            s.get(ARTICLE, stored.id());
            s.sql("update article set title = 'native', version = version + 1").execute();
            assertThat(s.get(ARTICLE, stored.id()).title()).isEqualTo("native");
            s.inTransaction(tx -> {
                tx.update(ARTICLE, titled(tx.get(ARTICLE, stored.id()), "nested"));
            });
            assertThat(s.get(ARTICLE, stored.id()).title()).isEqualTo("nested");
            Article refreshed = s.refresh(ARTICLE, s.update(ARTICLE, titled(s.get(ARTICLE, stored.id()), "dropped")));
            assertThat(refreshed.title()).isEqualTo("nested");
            s.update(ARTICLE, titled(refreshed, "streamed"));
            try (Stream<Article> rows = s.stream(select(ARTICLE))) {
                assertThat(rows.toList().get(0).title()).isEqualTo("streamed");
            }
            s.detach(ARTICLE, s.update(ARTICLE, titled(s.get(ARTICLE, stored.id()), "detached")));
        });
        assertThat(db.get(ARTICLE, stored.id()).title()).isEqualTo("streamed");
    }

    @Test
    void aRowThatDiffersTakesThePlaceOfTheRecordAtHandUnlessThatIsToBeWritten() {
        Article stored = db.insert(ARTICLE, article("a"));
        SessionOptions keeping = SessionOptions.defaults().keepingAfterCommit().withoutAutoflush();
        try (Session s = db.openSession(keeping)) {
            Article read = s.get(ARTICLE, stored.id());
            s.commit();
            db.update(ARTICLE, titled(stored, "theirs"));
            assertThat(s.get(ARTICLE, stored.id())).isSameAs(read);
            Article theirs = s.one(select(ARTICLE));
            assertThat(theirs.title()).isEqualTo("theirs");
            assertThat(s.get(ARTICLE, stored.id())).isSameAs(theirs);
            s.commit();
            db.update(ARTICLE, titled(theirs, "theirs again"));
            Article mine = s.update(ARTICLE, titled(theirs, "mine"));
            assertThat(s.one(select(ARTICLE))).isSameAs(mine);
            assertThatThrownBy(s::commit).isInstanceOf(StaleRecordException.class);
        }
        assertThat(db.get(ARTICLE, stored.id()).title()).isEqualTo("theirs again");
    }

    @Test
    void aSessionBelongsToItsThread() throws InterruptedException {
        db.insert(TICKET, ticket("a"));
        Session closed;
        try (Session s = db.openSession()) {
            closed = s;
            AtomicReference<@Nullable Throwable> seen = new AtomicReference<>();
            Thread other = new Thread(
                    () -> {
                        try {
                            s.add(TICKET, ticket("b"));
                        } catch (Throwable e) {
                            seen.set(e);
                        }
                    },
                    "intruder");
            other.start();
            other.join();
            assertThat(seen.get())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("intruder", Thread.currentThread().getName());
            assertThat(s.pending()).isEmpty();
        }
        assertThatThrownBy(() -> closed.count(TICKET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static Ticket ticket(String code) {
        return new Ticket(0, code, 1);
    }

    private static Article article(String title) {
        return new Article(0, title, "author", null, new Stamp(null, null), 0);
    }

    private static Article titled(Article article, String title) {
        return ArticleBuilder.from(article).title(title).build();
    }
}
