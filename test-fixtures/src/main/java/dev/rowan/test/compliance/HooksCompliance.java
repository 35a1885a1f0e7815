package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.press.ArticleTable.ARTICLE;
import static dev.rowan.test.press.AuthorDraftShape.AUTHOR_DRAFT;
import static dev.rowan.test.press.AuthorLinesShape.AUTHOR_LINES;
import static dev.rowan.test.press.AuthorNotesShape.AUTHOR_NOTES;
import static dev.rowan.test.press.AuthorTable.AUTHOR;
import static dev.rowan.test.press.JournalTable.JOURNAL;
import static dev.rowan.test.press.NoteBoardShape.NOTE_BOARD;
import static dev.rowan.test.press.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.RecordHooks;
import dev.rowan.error.HookException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.ValidationException;
import dev.rowan.error.Violations;
import dev.rowan.session.FlushFailure;
import dev.rowan.session.SaveFailure;
import dev.rowan.sql.Pending;
import dev.rowan.test.press.Article;
import dev.rowan.test.press.ArticleBuilder;
import dev.rowan.test.press.ArticleDraft;
import dev.rowan.test.press.Author;
import dev.rowan.test.press.AuthorBuilder;
import dev.rowan.test.press.AuthorDraft;
import dev.rowan.test.press.AuthorLines;
import dev.rowan.test.press.AuthorNotes;
import dev.rowan.test.press.Note;
import dev.rowan.test.press.NoteTable;
import dev.rowan.test.press.PressSchemaCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks on every way that records are written and read. */
class HooksCompliance extends ComplianceArea {
    private Author ann = author("ann@press.org");

    HooksCompliance(ComplianceContext on) {
        super(on, PressSchemaCatalog.TABLES.toArray(dev.rowan.sql.Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        ann = db.insert(AUTHOR, author(" Ann@Press.org "));
    }

    private static Author author(String email) {
        return AuthorBuilder.author()
                .firstName("Ann")
                .email(email)
                .rating(70)
                .fee(new BigDecimal("20.00"))
                .build();
    }

    private Article article(String title) {
        return new Article(0, ann.id(), title, "");
    }

    private List<String> journal() {
        List<String> all = db.list(select(JOURNAL.text).from(JOURNAL).orderBy(JOURNAL.id));
        db.execute(deleteFrom(JOURNAL).everyRow());
        return all;
    }

    @Test
    void verbsCallThem() {
        assertThat(ann.email()).isEqualTo("ann@press.org");
        Article first = db.insert(ARTICLE, article("On Rain"));
        assertThat(first.slug()).isEqualTo("on-rain");
        List<Article> more = db.insertAll(ARTICLE, List.of(article("On Rain"), article("On Snow")));
        assertThat(more).extracting(Article::slug).containsExactly("on-rain-2", "on-snow");
        assertThat(journal()).containsExactly("inserted on-rain", "inserted on-rain-2", "inserted on-snow");
        Article changed =
                db.update(ARTICLE, ArticleBuilder.from(first).title(" On Hail ").build());
        assertThat(db.get(ARTICLE, first.id()))
                .isEqualTo(changed)
                .extracting(Article::title)
                .isEqualTo("On Hail");
        assertThat(db.update(ARTICLE, changed, changed)).isSameAs(changed);
        Article again = db.update(
                ARTICLE, changed, ArticleBuilder.from(changed).title("On Sun ").build());
        assertThat(again.title()).isEqualTo("On Sun");
        assertThat(db.update(
                        ARTICLE,
                        again,
                        ArticleBuilder.from(again).title("On Sun  ").build()))
                .isSameAs(again);
        db.delete(ARTICLE, again);
        assertThat(journal()).containsExactly("updated on-rain", "updated on-rain", "deleted on-rain");
        db.execute(update(ARTICLE).set(ARTICLE.title, " as it is ").where(ARTICLE.slug.eq("on-snow")));
        db.deleteByKey(ARTICLE, more.get(0).id());
        assertThat(db.one(select(ARTICLE)).title()).isEqualTo(" as it is ");
        assertThat(journal()).isEmpty();
    }

    @Test
    void upsertsAndFindsCallThoseOfInserts() {
        Author met = db.upsert(
                AUTHOR, AuthorBuilder.from(author("ANN@press.org")).rating(80).build(), AUTHOR.email);
        assertThat(met.id()).isEqualTo(ann.id());
        assertThat(met.rating()).isEqualTo(80);
        assertThat(db.findOrCreate(AUTHOR, author("ann@PRESS.org"), AUTHOR.email))
                .isEqualTo(met);
        Author bob = db.findOrCreate(AUTHOR, author("Bob@press.org"), AUTHOR.email);
        assertThat(bob.email()).isEqualTo("bob@press.org");
        assertThat(db.count(AUTHOR)).isEqualTo(2);
        Article first = db.findOrCreate(ARTICLE, article("On Rain"), ARTICLE.slug);
        assertThat(first.slug()).isEqualTo("on-rain");
        assertThat(journal()).containsExactly("inserted on-rain");
    }

    @Test
    void whatThrowsUndoesItAll() {
        assertThatThrownBy(() -> db.insert(ARTICLE, article("Unwanted")))
                .isInstanceOfSatisfying(HookException.class, e -> {
                    assertThat(e.table()).isEqualTo("press_article");
                    assertThat(e.hook()).isEqualTo("afterInsert");
                    assertThat(e).hasMessageContainingAll("press_article", "afterInsert");
                    assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
                });
        assertThatThrownBy(() -> db.insertAll(ARTICLE, List.of(article("Fine"), article("Unwanted"))))
                .isInstanceOf(HookException.class);
        assertThat(db.count(ARTICLE)).isZero();
        assertThat(journal()).isEmpty();
        Article kept = db.insert(ARTICLE, article("Kept"));
        assertThatThrownBy(() -> db.delete(ARTICLE, kept)).isInstanceOf(HookException.class);
        db.inTransaction(tx -> {
            tx.insert(ARTICLE, article("Before"));
            assertThatThrownBy(() -> tx.insert(ARTICLE, article("Unwanted"))).isInstanceOf(HookException.class);
            tx.insert(ARTICLE, article("After"));
        });
        assertThat(db.list(select(ARTICLE.title).from(ARTICLE).orderBy(ARTICLE.id)))
                .containsExactly("Kept", "Before", "After");
        assertThat(journal()).containsExactly("inserted kept", "inserted before", "inserted after");
    }

    @Test
    void flushesCallThem() {
        db.inSession(session -> {
            Author bob = session.add(AUTHOR, author("BOB@press.org")).value();
            assertThat(bob.email()).isEqualTo("BOB@press.org");
            Pending<Article> added = session.add(ARTICLE, article("On Fog"));
            session.add(ARTICLE, article("On Ice"));
            session.flush();
            assertThat(added.value().slug()).isEqualTo("on-fog");
            Article fog = added.value();
            session.update(ARTICLE, ArticleBuilder.from(fog).title(" On Mist ").build());
            session.flush();
            assertThat(session.get(ARTICLE, fog.id()).title()).isEqualTo("On Mist");
            session.update(
                    ARTICLE,
                    ArticleBuilder.from(session.get(ARTICLE, fog.id()))
                            .title("On Mist ")
                            .build());
            session.flush();
            assertThat(session.get(ARTICLE, fog.id()).title()).isEqualTo("On Mist");
            session.remove(ARTICLE, session.get(ARTICLE, fog.id()));
        });
        assertThat(db.list(select(AUTHOR.email).from(AUTHOR).orderBy(AUTHOR.id)))
                .containsExactly("ann@press.org", "bob@press.org");
        assertThat(journal()).containsExactly("inserted on-fog", "inserted on-ice", "updated on-fog", "deleted on-fog");
    }

    @Test
    void flushesTellWhereTheyFailed() {
        try (dev.rowan.Session session = db.openSession()) {
            session.add(ARTICLE, article("Fine"));
            session.add(ARTICLE, article("Unwanted"));
            assertThatThrownBy(session::flush).isInstanceOf(HookException.class);
            FlushFailure failure = Objects.requireNonNull(session.failure());
            assertThat(failure.table()).isEqualTo("press_article");
            assertThat(failure.records())
                    .extracting(row -> ((Article) row).title())
                    .containsExactly("Unwanted");
            session.rollback();
            assertThat(session.count(ARTICLE)).isZero();
        }
    }

    @Test
    void savesCallThem() {
        AuthorDraft saved = db.save(
                AUTHOR_DRAFT,
                new AuthorDraft(
                        0,
                        "Cid",
                        "CID@press.org",
                        10,
                        new BigDecimal("1.00"),
                        List.of(new ArticleDraft(0, "On Dew", ""), new ArticleDraft(0, "On Frost", ""))));
        assertThat(saved.email()).isEqualTo("cid@press.org");
        assertThat(saved.articles()).extracting(ArticleDraft::slug).containsExactly("on-dew", "on-frost");
        ArticleDraft dew = saved.articles().get(0);
        AuthorDraft changed = db.save(
                AUTHOR_DRAFT,
                new AuthorDraft(
                        saved.id(),
                        "Cid",
                        "cid@press.org",
                        10,
                        saved.fee(),
                        List.of(new ArticleDraft(dew.id(), "On Dew, Again ", dew.slug()))));
        assertThat(changed.articles().get(0).title()).isEqualTo("On Dew, Again");
        assertThat(journal())
                .containsExactly("inserted on-dew", "inserted on-frost", "updated on-dew", "deleted on-frost");
        HookException failure = thrown(
                HookException.class,
                () -> db.save(
                        AUTHOR_DRAFT,
                        new AuthorDraft(
                                saved.id(),
                                "Cid",
                                "cid@press.org",
                                10,
                                saved.fee(),
                                List.of(dew, new ArticleDraft(0, "Unwanted", "")))));
        assertThat(Objects.requireNonNull(SaveFailure.of(failure)).paths()).containsExactly("[0].articles[1]");
        assertThat(journal()).isEmpty();
    }

    @Test
    void whatIsReadIsShown() {
        Note stored = db.insert(NOTE, new Note(0, ann.id(), "abc"));
        assertThat(db.one(select(NOTE.text).from(NOTE))).isEqualTo("<cba");
        Note shown = new Note(stored.id(), ann.id(), "abc");
        assertThat(db.get(NOTE, stored.id())).isEqualTo(shown);
        assertThat(db.list(select(NOTE))).containsExactly(shown);
        try (Stream<Note> notes = db.stream(select(NOTE))) {
            assertThat(notes).containsExactly(shown);
        }
        assertThat(db.one(select(NOTE, AUTHOR).from(NOTE).join(NOTE.author)).get(NOTE))
                .isEqualTo(shown);
        assertThat(db.one(select(NOTE.orNull()).from(NOTE))).isEqualTo(shown);
        NoteTable other = NOTE.alias("other");
        assertThat(db.one(select(other).from(other))).isEqualTo(shown);
        assertThat(db.get(NOTE_BOARD, stored.id()).author()).isEqualTo(db.get(AUTHOR, ann.id()));
        assertThat(db.get(AUTHOR_NOTES, ann.id()).notes()).containsExactly(shown);
        assertThat(db.sql("select * from press_note").one(NOTE)).isEqualTo(shown);
        db.inSession(session -> {
            assertThat(session.get(NOTE, stored.id())).isEqualTo(shown);
            session.update(NOTE, new Note(stored.id(), ann.id(), "xyz"));
        });
        assertThat(db.one(select(NOTE.text).from(NOTE))).isEqualTo("<zyx");
    }

    @Test
    void savesWriteNothingOfWhatIsOnlyShownOtherwise() {
        db.insertAll(NOTE, List.of(new Note(0, ann.id(), "abc"), new Note(0, ann.id(), "def")));
        AuthorLines lines = db.get(AUTHOR_LINES, ann.id());
        AuthorNotes notes = db.get(AUTHOR_NOTES, ann.id());
        assertThat(lines.notes()).extracting(AuthorLines.NoteLine::text).containsExactly("<cba", "<fed");
        assertThat(notes.notes()).extracting(Note::text).containsExactly("abc", "def");
        on.statements().clear();
        assertThat(db.save(AUTHOR_LINES, lines)).isEqualTo(lines);
        assertThat(db.save(AUTHOR_NOTES, notes)).isEqualTo(notes);
        on.statements().assertStatements(4); // that read
        AuthorLines.NoteLine second = lines.notes().get(1);
        AuthorLines changed =
                new AuthorLines(ann.id(), List.of(lines.notes().get(0), new AuthorLines.NoteLine(second.id(), "ghi")));
        assertThat(db.save(AUTHOR_LINES, changed).notes())
                .extracting(AuthorLines.NoteLine::text)
                .containsExactly("<cba", "<ihg");
    }

    @Test
    void registeredOnesComeAfterThoseOfTheRecord() {
        List<String> calls = new ArrayList<>();
        RecordHooks<Author> hooks = new RecordHooks<>() {
            @Override
            public Author beforeInsert(Author row, Operations tx) {
                calls.add("beforeInsert " + row.email() + " " + tx.count(AUTHOR));
                return AuthorBuilder.from(row).lastName("L.").build();
            }

            @Override
            public Author beforeUpdate(Author row, Operations tx) {
                calls.add("beforeUpdate");
                return row;
            }

            @Override
            public void beforeDelete(Author row, Operations tx) {
                calls.add("beforeDelete");
            }

            @Override
            public void check(Author row, Violations found) {
                if (row.firstName().equals(row.lastName())) {
                    found.add("lastName", "other", "must differ from the first");
                }
            }

            @Override
            public void afterInsert(Author row, Operations tx) {
                calls.add("afterInsert " + (row.id() > 0) + " " + tx.exists(AUTHOR, row.id()));
            }

            @Override
            public void afterUpdate(Author row, Operations tx) {
                calls.add("afterUpdate " + row.version());
            }

            @Override
            public void afterDelete(Author row, Operations tx) {
                calls.add("afterDelete " + tx.exists(AUTHOR, row.id()));
            }

            @Override
            public Author afterLoad(Author row) {
                return AuthorBuilder.from(row).firstName(row.firstName() + "*").build();
            }
        };
        try (Database other = on.configure().hook(AUTHOR, hooks).open()) {
            Author bob = other.insert(AUTHOR, author("BOB@press.org"));
            assertThat(bob.lastName()).isEqualTo("L.");
            Author changed =
                    other.update(AUTHOR, AuthorBuilder.from(bob).rating(1).build());
            assertThat(changed.version()).isEqualTo(2);
            assertThatThrownBy(() -> other.update(
                            AUTHOR, AuthorBuilder.from(changed).firstName("L.").build()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("lastName must differ from the first");
            assertThat(other.get(AUTHOR, bob.id()).firstName()).isEqualTo("Ann*");
            assertThat(other.list(select(AUTHOR)).get(0).firstName()).isEqualTo("Ann*");
            assertThat(other.list(select(AUTHOR, NOTE.text.orNull())
                                    .from(AUTHOR)
                                    .leftJoin(NOTE, NOTE.authorId.eq(AUTHOR.id)))
                            .get(0)
                            .get(AUTHOR)
                            .firstName())
                    .isEqualTo("Ann*");
            other.delete(AUTHOR, changed);
        }
        assertThat(calls)
                .containsExactly(
                        "beforeInsert bob@press.org 1",
                        "afterInsert true true",
                        "beforeUpdate",
                        "afterUpdate 2",
                        "beforeUpdate",
                        "beforeDelete",
                        "afterDelete false");
        assertThat(db.get(AUTHOR, ann.id()).firstName()).isEqualTo("Ann");
    }

    @Test
    void errorsOfTheDatabaseAreStillTheirOwn() {
        RecordHooks<Author> twice = new RecordHooks<>() {
            @Override
            public void afterInsert(Author row, Operations tx) {
                tx.execute(insertInto(AUTHOR)
                        .set(AUTHOR.firstName, "X")
                        .set(AUTHOR.email, row.email())
                        .set(AUTHOR.rating, 1)
                        .set(AUTHOR.fee, BigDecimal.ONE)
                        .set(AUTHOR.version, 1));
            }
        };
        try (Database other = on.configure().hook(AUTHOR, twice).open()) {
            UniqueViolation failure =
                    thrown(UniqueViolation.class, () -> other.insert(AUTHOR, author("bob@press.org")));
            assertThat(Objects.requireNonNull(HookException.of(failure)).hook()).isEqualTo("afterInsert");
            assertThat(other.count(AUTHOR)).isEqualTo(1);
        }
    }
}
