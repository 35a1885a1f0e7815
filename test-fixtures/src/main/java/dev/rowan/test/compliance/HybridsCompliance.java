package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.press.ArticleTable.ARTICLE;
import static dev.rowan.test.press.AuthorFiguresShape.AUTHOR_FIGURES;
import static dev.rowan.test.press.AuthorPageShape.AUTHOR_PAGE;
import static dev.rowan.test.press.AuthorReadersShape.AUTHOR_READERS;
import static dev.rowan.test.press.AuthorTable.AUTHOR;
import static dev.rowan.test.press.ReaderTable.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.TextExpr;
import dev.rowan.test.press.Address;
import dev.rowan.test.press.Article;
import dev.rowan.test.press.ArticleLine;
import dev.rowan.test.press.Author;
import dev.rowan.test.press.AuthorBuilder;
import dev.rowan.test.press.AuthorFigures;
import dev.rowan.test.press.AuthorPage;
import dev.rowan.test.press.AuthorReaders;
import dev.rowan.test.press.AuthorTable;
import dev.rowan.test.press.Phone;
import dev.rowan.test.press.PressSchemaCatalog;
import dev.rowan.test.press.Reader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A method of a record and its twin in SQL give the same for the same rows. */
class HybridsCompliance extends ComplianceArea {
    private List<Author> authors = List.of();

    HybridsCompliance(ComplianceContext on) {
        super(on, PressSchemaCatalog.TABLES.toArray(dev.rowan.sql.Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        authors = db.insertAll(
                AUTHOR,
                List.of(
                        author("Ann", "Lee", null, 70, "20.00"),
                        author("Bob", null, new Phone("12345"), 100, "99.99"),
                        author("Cid", "Moe", null, 0, "0.01"),
                        author("Dan", null, null, 50, "100.00")));
        db.insert(ARTICLE, new Article(0, authors.get(0).id(), "On Rain", ""));
        db.insert(ARTICLE, new Article(0, authors.get(1).id(), "On Snow", ""));
    }

    private static Author author(String first, @Nullable String last, @Nullable Phone phone, int rating, String fee) {
        return AuthorBuilder.author()
                .firstName(first)
                .lastName(last)
                .email(first + "@press.org")
                .phone(phone)
                .rating(rating)
                .fee(new BigDecimal(fee))
                .build();
    }

    @Test
    void bothSidesAgree() {
        TextExpr fullName = AUTHOR.fullName();
        Selection<@Nullable String> marked = AUTHOR.marked().orNull();
        Selection<BigDecimal> twice = AUTHOR.twice();
        Selection<Integer> toGo = AUTHOR.toGo();
        Selection<Boolean> wanted = AUTHOR.wanted();
        Selection<@Nullable Phone> call = AUTHOR.call().orNull();
        List<Row> rows = db.list(select(AUTHOR, fullName, marked, twice, toGo, wanted, call)
                .from(AUTHOR)
                .orderBy(AUTHOR.id));
        assertThat(rows).hasSize(4);
        for (Row row : rows) {
            Author author = row.get(AUTHOR);
            assertThat(row.get(fullName)).isEqualTo(author.fullName());
            assertThat(row.getOrNull(marked)).isEqualTo(author.marked());
            assertThat(row.get(twice)).isEqualByComparingTo(author.twice());
            assertThat(row.get(toGo)).isEqualTo(author.toGo());
            assertThat(row.get(wanted)).isEqualTo(author.wanted());
            assertThat(row.getOrNull(call)).isEqualTo(author.call());
        }
        assertThat(authors).extracting(Author::fullName).containsExactly("Ann Lee", "Bob", "Cid Moe", "Dan");
    }

    @Test
    void theyStandWhereverExpressionsDo() {
        assertThat(db.list(select(AUTHOR.firstName)
                        .from(AUTHOR)
                        .where(AUTHOR.wanted().and(AUTHOR.fullName().startsWith("Ann")))))
                .containsExactly("Ann");
        assertThat(db.list(select(AUTHOR.firstName)
                        .from(AUTHOR)
                        .orderBy(AUTHOR.toGo().desc(), AUTHOR.id.asc())))
                .containsExactly("Cid", "Dan", "Ann", "Bob");
        AuthorTable other = AUTHOR.alias("other");
        assertThat(db.list(select(other.fullName())
                        .from(other)
                        .where(other.marked().eq("Lee!"))))
                .containsExactly("Ann Lee");
        assertThat(db.list(select(ARTICLE.author().fullName())
                        .from(ARTICLE)
                        .where(ARTICLE.author().wanted())
                        .orderBy(ARTICLE.id)))
                .containsExactly("Ann Lee", "Bob");
    }

    @Test
    void partsHaveThem() {
        Address home = new Address("Hamm", "59065");
        Author ann = db.update(
                AUTHOR, AuthorBuilder.from(authors.get(0)).address(home).build());
        assertThat(db.one(select(AUTHOR.address.line().orNull())
                        .from(AUTHOR)
                        .where(AUTHOR.address.line().startsWith("59"))))
                .isEqualTo(home.line());
        assertThat(db.list(select(ARTICLE.author().address.line().orNull())
                        .from(ARTICLE)
                        .orderBy(ARTICLE.id)))
                .containsExactly(home.line(), null);
        assertThat(ann.address()).isEqualTo(home);
    }

    @Test
    void listsAreOrderedAndSummedUpByThem() {
        db.insert(ARTICLE, new Article(0, authors.get(0).id(), "On Dew", ""));
        db.insert(ARTICLE, new Article(0, authors.get(0).id(), "On Hail", ""));
        on.statements().clear();
        List<AuthorFigures> figures =
                db.list(select(AUTHOR_FIGURES).orderBy(AUTHOR.id).limit(3));
        on.statements().assertStatements(3);
        assertThat(figures)
                .extracting(AuthorFigures::lastPath)
                .containsExactly("/articles/on-rain", "/articles/on-snow", null);
        assertThat(figures).extracting(AuthorFigures::toGo).containsExactly(90L, 0L, 0L);
        assertThat(figures.get(0).backwards())
                .extracting(ArticleLine::path)
                .containsExactly("/articles/on-rain", "/articles/on-hail", "/articles/on-dew");
        assertThat(figures.get(0).last()).extracting(ArticleLine::path).containsExactly("/articles/on-rain");
        assertThat(db.get(AUTHOR_PAGE, authors.get(0).id()).articles())
                .extracting(ArticleLine::path)
                .containsExactly("/articles/on-dew", "/articles/on-hail", "/articles/on-rain");
        assertThat(db.load(authors, AUTHOR.articles).get(authors.get(0)))
                .extracting(Article::title)
                .containsExactly("On Dew", "On Hail", "On Rain");
    }

    @Test
    void relationsAreOrderedByThoseOfParts() {
        long ann = authors.get(0).id();
        db.insertAll(
                READER,
                List.of(
                        new Reader(0, ann, new Address("Hamm", "59065")),
                        new Reader(0, ann, new Address("Ahlen", "59227")),
                        new Reader(0, ann, new Address("Unna", "59065"))));
        assertThat(db.load(authors, AUTHOR.readers).get(authors.get(0)))
                .extracting(reader -> reader.address().line())
                .containsExactly("59227 Ahlen", "59065 Unna", "59065 Hamm");
        for (Strategy way : Strategy.values()) {
            Select<AuthorReaders> query = select(AUTHOR_READERS)
                    .load(AUTHOR_READERS.readers, way)
                    .orderBy(AUTHOR.id)
                    .limit(2);
            assertThat(db.list(query).get(0).readers())
                    .as("readers by %s", way)
                    .extracting(reader -> reader.address().city())
                    .containsExactly("Ahlen", "Unna", "Hamm");
        }
    }

    @Test
    void shapesHaveThem() {
        List<AuthorPage> pages = db.list(select(AUTHOR_PAGE).orderBy(AUTHOR.id).limit(2));
        assertThat(pages)
                .containsExactly(
                        new AuthorPage(
                                authors.get(0).id(),
                                "Ann Lee",
                                "Lee!",
                                30,
                                null,
                                List.of(new ArticleLine("/articles/on-rain", "Ann Lee"))),
                        new AuthorPage(
                                authors.get(1).id(),
                                "Bob",
                                null,
                                0,
                                new Phone("12345"),
                                List.of(new ArticleLine("/articles/on-snow", "Bob"))));
    }
}
