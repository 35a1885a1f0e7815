package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.press.AuthorDraftShape.AUTHOR_DRAFT;
import static dev.rowan.test.press.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.error.ValidationException;
import dev.rowan.error.Violation;
import dev.rowan.session.FlushFailure;
import dev.rowan.session.SaveFailure;
import dev.rowan.test.press.Address;
import dev.rowan.test.press.Author;
import dev.rowan.test.press.AuthorBuilder;
import dev.rowan.test.press.AuthorDraft;
import dev.rowan.test.press.Phone;
import dev.rowan.test.press.PressSchemaCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is declared of components is checked before records are sent, by every verb, and all that is broken is told. */
class RulesCompliance extends ComplianceArea {
    private final Author sound = AuthorBuilder.author()
            .firstName("Ann")
            .email("ann@press.org")
            .rating(70)
            .fee(new BigDecimal("20.00"))
            .build();
    private final Author broken = new Author(
            0,
            " ",
            "x".repeat(41),
            "SECRET",
            new Phone("12"),
            101,
            new BigDecimal("0.001"),
            new Address("", "secret"),
            0);

    RulesCompliance(ComplianceContext on) {
        super(on, PressSchemaCatalog.TABLES.toArray(dev.rowan.sql.Table<?>[]::new));
    }

    @Test
    void allThatIsBrokenIsTold() {
        ValidationException failure = thrown(ValidationException.class, () -> db.insert(AUTHOR, broken));
        assertThat(failure.table()).isEqualTo("press_author");
        assertThat(failure.violations())
                .containsExactly(
                        new Violation("firstName", "notBlank", "must not be blank"),
                        new Violation("lastName", "length", "must have at most 40 characters"),
                        new Violation("email", "pattern", "must match [a-z.]+@[a-z.]+"),
                        new Violation("phone", "length", "must have between 5 and 20 characters"),
                        new Violation("rating", "range", "must be between 0 and 100"),
                        new Violation("fee", "range", "must be at least 0.01"),
                        new Violation("address.city", "length", "must have between 1 and 50 characters"),
                        new Violation("address.postCode", "pattern", "must be a post code"));
        assertHides(failure, "secret", "SECRET", "xxx", "0.001");
        assertThat(on.statements().sql()).isEmpty();
    }

    @Test
    void everyVerbChecks() {
        Author stored = db.insert(AUTHOR, sound);
        Author wrong = AuthorBuilder.from(stored).rating(-1).build();
        assertRefused(() -> db.insert(AUTHOR, AuthorBuilder.from(wrong).id(0).build()));
        assertRefused(() -> db.update(AUTHOR, wrong));
        assertRefused(() -> db.update(AUTHOR, stored, wrong));
        assertRefused(() -> db.upsert(AUTHOR, wrong));
        assertRefused(() -> db.upsert(AUTHOR, wrong, AUTHOR.email));
        assertRefused(() -> db.findOrCreate(
                AUTHOR, AuthorBuilder.from(wrong).email("b@press.org").build(), AUTHOR.email));
        ValidationException several =
                thrown(ValidationException.class, () -> db.insertAll(AUTHOR, List.of(sound, wrong, broken)));
        assertThat(several.violations()).extracting(Violation::component).contains("[1].rating", "[2].address.city");
        ValidationException saved = thrown(
                ValidationException.class,
                () -> db.save(AUTHOR_DRAFT, new AuthorDraft(0, "Bob", "b@press.org", 101, BigDecimal.ONE, List.of())));
        assertThat(Objects.requireNonNull(SaveFailure.of(saved)).paths()).containsExactly("[0]");
        try (dev.rowan.Session session = db.openSession()) {
            session.add(AUTHOR, AuthorBuilder.from(sound).email("b@press.org").build());
            session.update(
                    AUTHOR,
                    AuthorBuilder.from(session.get(AUTHOR, stored.id()))
                            .rating(-1)
                            .build());
            assertRefused(session::flush);
            FlushFailure where = Objects.requireNonNull(session.failure());
            assertThat(where.action()).isEqualTo("update");
        }
        assertSame(db.one(select(AUTHOR)), stored);
    }

    @Test
    void aValidatorSeesAllRecords() {
        try (Database other = on.configure()
                .validator((row, found) -> {
                    if (row instanceof Author author && author.firstName().equals("Ann")) {
                        found.add("firstName", "other", "must be another");
                    }
                })
                .open()) {
            ValidationException failure = thrown(
                    ValidationException.class,
                    () -> other.insert(
                            AUTHOR, AuthorBuilder.from(sound).rating(200).build()));
            assertThat(failure.violations()).extracting(Violation::component).containsExactly("rating", "firstName");
            assertThat(other.insert(
                                    AUTHOR,
                                    AuthorBuilder.from(sound).firstName("Bob").build())
                            .id())
                    .isPositive();
        }
    }

    private void assertRefused(ThrowingCallable change) {
        assertThat(thrown(ValidationException.class, change).violations())
                .extracting(Violation::component)
                .containsExactly("rating");
    }
}
