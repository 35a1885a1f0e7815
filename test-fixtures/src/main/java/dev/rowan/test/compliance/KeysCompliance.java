package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.EventTable.EVENT;
import static dev.rowan.test.compliance.model.InvoiceTable.INVOICE;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.compliance.model.NoteTable.NOTE;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TokenTable.TOKEN;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Feature;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Event;
import dev.rowan.test.compliance.model.Invoice;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.compliance.model.Note;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Token;
import dev.rowan.test.compliance.model.Translation;
import dev.rowan.test.compliance.model.TranslationKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys, whoever makes them: they are made once, given back, and lead to the row. */
class KeysCompliance extends ComplianceArea {
    KeysCompliance(ComplianceContext on) {
        super(on, TICKET, NOTE, TOKEN, EVENT, COUNTRY, TRANSLATION, MEMBER);
    }

    @Test
    void identityIsMadeForZero() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        Ticket two = db.insert(TICKET, new Ticket(0, "two", 2));
        assertThat(one.id()).isPositive();
        assertThat(two.id()).isGreaterThan(one.id());
        assertThat(db.get(TICKET, one.id())).isEqualTo(new Ticket(one.id(), "one", 1));
    }

    @Test
    void identityIsMadeForNull() {
        Note one = db.insert(NOTE, new Note(null, "one"));
        Note two = db.insert(NOTE, new Note(null, "two"));
        assertThat(one.id()).isNotNull().isPositive();
        assertThat(two.id()).isGreaterThan(one.id());
        assertThat(db.get(NOTE, requireNonNull(two.id()))).isEqualTo(two);
    }

    @Test
    void identityGivesWayToAKeyThatIsThere() {
        Ticket given = db.insert(TICKET, new Ticket(1_000_000_007, "given", 1));
        assertThat(given.id()).isEqualTo(1_000_000_007);
        assertThat(db.get(TICKET, 1_000_000_007L).code()).isEqualTo("given");
    }

    @Test
    void identityIsMadeBesideKeysThatAreThere() {
        List<Ticket> stored = db.insertAll(
                TICKET, List.of(new Ticket(0, "a", 1), new Ticket(2_000_000_011, "b", 2), new Ticket(0, "c", 3)));
        assertThat(stored).extracting(Ticket::code).containsExactly("a", "b", "c");
        assertThat(stored.get(1).id()).isEqualTo(2_000_000_011);
        for (Ticket ticket : stored) {
            assertThat(db.get(TICKET, ticket.id())).isEqualTo(ticket);
        }
    }

    @Test
    void sequencesNumberRows() {
        if (!on.supports(Feature.SEQUENCES)) {
            assertThatThrownBy(() -> db.schema().create(INVOICE))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("sequence")
                    .hasMessageContaining(db.dialect().name());
            return;
        }
        db.schema().create(INVOICE);
        try {
            Invoice one = db.insert(INVOICE, new Invoice(0, "one"));
            List<Invoice> more = db.insertAll(
                    INVOICE,
                    IntStream.range(0, 20)
                            .mapToObj(i -> new Invoice(0, "more " + i))
                            .toList());
            assertThat(more)
                    .extracting(Invoice::id)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id > one.id());
            assertThat(db.get(INVOICE, more.get(7).id()).text()).isEqualTo("more 7");
        } finally {
            db.schema().drop(INVOICE);
        }
    }

    @Test
    void randomUuidsAreMadeByTheClient() {
        Token stored = db.insert(TOKEN, new Token(null, "x"));
        assertThat(stored.id()).isNotNull();
        assertThat(requireNonNull(stored.id()).version()).isEqualTo(4);
        assertThat(db.get(TOKEN, requireNonNull(stored.id()))).isEqualTo(stored);
        UUID given = UUID.randomUUID();
        assertThat(db.insert(TOKEN, new Token(given, "y")).id()).isEqualTo(given);
    }

    @Test
    void uuidsThatBeginWithTheTimeComeInOrder() throws InterruptedException {
        Event one = db.insert(EVENT, new Event(null, "one"));
        Thread.sleep(5);
        Event two = db.insert(EVENT, new Event(null, "two"));
        assertThat(one.id()).isNotNull();
        assertThat(requireNonNull(one.id()).version()).isEqualTo(7);
        assertThat(db.list(select(EVENT.text).orderBy(EVENT.id))).containsExactly("one", "two");
        assertThat(db.get(EVENT, requireNonNull(two.id()))).isEqualTo(two);
    }

    @Test
    void assignedKeysAreTakenAsTheyAre() {
        Country latvia = new Country("LV", "Latvia");
        assertThat(db.insert(COUNTRY, latvia)).isEqualTo(latvia);
        assertThat(db.get(COUNTRY, "LV")).isEqualTo(latvia);
        assertThat(db.find(COUNTRY, "XX")).isEmpty();
        assertThatThrownBy(() -> db.insert(COUNTRY, new Country("LV", "Again"))).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void compositeKeysAreValues() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        Translation german = db.insert(TRANSLATION, new Translation("LV", "de", "Lettland"));
        Translation french = db.insert(TRANSLATION, new Translation("LV", "fr", "Lettonie"));
        TranslationKey key = new TranslationKey("LV", "fr");
        assertThat(db.get(TRANSLATION, key)).isEqualTo(french);
        db.update(TRANSLATION, new Translation("LV", "de", "Lettland!"));
        assertThat(db.get(TRANSLATION, new TranslationKey("LV", "de")).name()).isEqualTo("Lettland!");
        assertThat(db.get(TRANSLATION, key)).isEqualTo(french);
        assertThat(db.deleteByKey(TRANSLATION, key)).isTrue();
        assertThat(db.deleteByKey(TRANSLATION, key)).isFalse();
        assertThat(db.list(select(TRANSLATION.language))).containsExactly(german.language());
    }

    @Test
    void typedKeysAreMadeAndReferredTo() {
        Member mentor = db.insert(MEMBER, member(null));
        Member pupil = db.insert(MEMBER, member(mentor.id()));
        assertThat(mentor.id().value()).isPositive();
        assertThat(db.get(MEMBER, pupil.id())).isEqualTo(pupil);
        assertThat(db.list(select(MEMBER.id).where(MEMBER.mentorId.eq(mentor.id()))))
                .containsExactly(pupil.id());
    }

    private static Member member(@Nullable MemberId mentor) {
        return new Member(new MemberId(0), new Email("a@b"), new Cents(5), null, null, mentor);
    }
}
