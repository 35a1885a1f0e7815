package dev.rowan.sample.guide;

import static dev.rowan.sample.guide.family.ContractTable.CONTRACT;
import static dev.rowan.sample.guide.family.FirmTable.FIRM;
import static dev.rowan.sample.guide.family.PartyTable.PARTY;
import static dev.rowan.sample.guide.family.PersonTable.PERSON;
import static dev.rowan.sample.guide.family.SignedShape.SIGNED;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sample.guide.family.Contract;
import dev.rowan.sample.guide.family.FamilyCatalog;
import dev.rowan.sample.guide.family.Firm;
import dev.rowan.sample.guide.family.FirmBuilder;
import dev.rowan.sample.guide.family.Party;
import dev.rowan.sample.guide.family.Person;
import dev.rowan.sample.guide.family.PersonBuilder;
import dev.rowan.sample.guide.family.Signed;
import dev.rowan.sql.Row;
import dev.rowan.test.RowanExtension;
import dev.rowan.test.server.ServerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InheritanceTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(FamilyCatalog.TABLES);

    private long annId;
    private long acmeId;

    @BeforeEach
    void fill(Database db) {
        annId = db.insert(PERSON, new Person(0, "Ann", LocalDate.of(1990, 5, 1), 0))
                .id();
        acmeId = db.insert(FIRM, new Firm(0, "Acme", "DE1", 0)).id();
        db.insert(CONTRACT, new Contract(0, "Screws", acmeId));
        db.insert(CONTRACT, new Contract(0, "Advice", annId));
    }

    @Test
    void reads(Database db) {
        // snippet: read
        List<Party> all = db.list(select(PARTY).orderBy(PARTY.name)); // each as the record that it is
        List<Firm> firms = db.list(select(FIRM).where(FIRM.taxNumber.startsWith("DE"))); // ... and kind = 'firm'
        List<Party> young = db.list(select(PARTY).where(PARTY.born.gt(LocalDate.of(1980, 1, 1))));
        Optional<Person> person = db.find(PERSON, acmeId); // empty: that row is a firm
        // end
        assertThat(all).hasExactlyElementsOfTypes(Firm.class, Person.class);
        assertThat(firms).hasSize(1);
        assertThat(young).hasSize(1);
        assertThat(person).isEmpty();
        assertThat(all.stream().map(InheritanceTest::label)).containsExactly("Acme, DE1", "Ann");
    }

    // snippet: label
    static String label(Party party) {
        // from Java 21 on: return switch (party) { case Person p -> ...; case Firm f -> ...; };
        return party instanceof Firm firm ? firm.name() + ", " + firm.taxNumber() : party.name();
    }
    // end

    @Test
    void counts(Database db) {
        // snippet: kind
        List<Row> kinds =
                db.list(select(PARTY.kind, count()).groupBy(PARTY.kind).orderBy(PARTY.kind));
        // end
        assertThat(kinds).extracting(row -> row.get(PARTY.kind)).containsExactly("firm", "person");
    }

    @Test
    void writes(Database db) {
        Person ann = db.get(PERSON, annId);
        // snippet: write
        Party bolt = db.insert(PARTY, new Firm(0, "Bolt", "GB2", 0)); // the same as db.insert(FIRM, ...)
        List<Party> both = db.insertAll(PARTY, List.of(new Person(0, "Bob", null, 0), new Firm(0, "Core", "DE3", 0)));
        Party older = db.update(PARTY, ann, PersonBuilder.from(ann).name("Anna").build());
        db.execute(update(FIRM).set(FIRM.name, FIRM.name.upper()).everyRow()); // every firm, and no person
        db.delete(PARTY, db.get(PARTY, bolt.id()));
        // end
        assertThat(both).hasExactlyElementsOfTypes(Person.class, Firm.class);
        assertThat(older.name()).isEqualTo("Anna");
        assertThat(db.list(select(PARTY.name).orderBy(PARTY.name))).containsExactly("ACME", "Anna", "Bob", "CORE");
    }

    @Test
    void sessions(Database db) {
        // snippet: session
        db.inSession(session -> {
            Party acme = session.get(PARTY, acmeId);
            session.get(FIRM, acmeId); // the same record, not read again
            session.update(PARTY, FirmBuilder.from((Firm) acme).taxNumber("FR9").build());
            var added = session.add(PARTY, new Person(0, "Cid", null, 0));
            session.add(CONTRACT, new Contract(0, "Lease", 0), CONTRACT.party.to(added));
        });
        // end
        assertThat(db.get(FIRM, acmeId).taxNumber()).isEqualTo("FR9");
        assertThat(db.count(CONTRACT)).isEqualTo(3);
    }

    @Test
    void relates(Database db) {
        // snippet: relate
        List<Signed> signed = db.list(select(SIGNED).orderBy(CONTRACT.subject)); // one statement
        List<String> ofFirms = db.list(select(CONTRACT.subject)
                .where(CONTRACT.party().kind.eq("firm"), CONTRACT.party().name.ne("Bolt")));
        List<Person> signers = db.list(select(PERSON).where(PERSON.contracts.any())); // declared on the family
        // end
        assertThat(signed).extracting(Signed::party).hasExactlyElementsOfTypes(Person.class, Firm.class);
        assertThat(ofFirms).containsExactly("Screws");
        assertThat(signers).extracting(Person::name).containsExactly("Ann");
    }
}
