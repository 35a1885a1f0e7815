package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.depot.GoodTable.GOOD;
import static dev.rowan.test.depot.GoodWordTable.GOOD_WORD;
import static dev.rowan.test.depot.OwnerTable.OWNER;
import static dev.rowan.test.depot.WordTable.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Session;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.test.depot.DepotSchemaCatalog;
import dev.rowan.test.depot.Good;
import dev.rowan.test.depot.GoodBuilder;
import dev.rowan.test.depot.Owner;
import dev.rowan.test.depot.OwnerBuilder;
import dev.rowan.test.depot.Word;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What is said of one foreign key several times, by links and by values: the last counts, and others stay. */
class SessionLinksCompliance extends ComplianceArea {
    SessionLinksCompliance(ComplianceContext on) {
        super(on, DepotSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @Test
    void ofARecordThatIsAdded() {
        Owner bob = db.insert(OWNER, owner("bob"));
        added((s, good) ->
                s.update(good, GoodBuilder.from(good.value()).ownerId(bob.id()).build()));
        assertThat(found()).containsExactly("bob, null");
        added((s, good) -> s.update(good, good.value(), GOOD.lentTo.to(s.add(OWNER, owner("eve")))));
        assertThat(found()).containsExactly("ann, eve");
        added((s, good) ->
                s.update(good, GoodBuilder.from(good.value()).name("renamed").build()));
        assertThat(found()).containsExactly("ann, null");
        added((s, good) -> {
            Pending<Owner> eve = s.add(OWNER, owner("eve"));
            s.link(bob, OWNER.goods, good);
            s.link(eve, OWNER.lent, good);
        });
        assertThat(found()).containsExactly("bob, eve");
    }

    private void added(BiConsumer<Session, Pending<Good>> change) {
        db.list(select(GOOD)).forEach(good -> db.delete(GOOD, good));
        db.list(select(OWNER).where(OWNER.mail.ne("bob"))).forEach(owner -> db.delete(OWNER, owner));
        db.inSession(s -> {
            Pending<Owner> ann = s.add(OWNER, owner("ann"));
            change.accept(s, s.add(GOOD, GoodBuilder.good().name("lamp").build(), GOOD.owner.to(ann)));
        });
    }

    @Test
    void ofARecordThatIsChanged() {
        Owner bob = db.insert(OWNER, owner("bob"));
        Owner eve = db.insert(OWNER, owner("eve"));
        Good lamp = db.insert(
                GOOD, GoodBuilder.good().name("lamp").ownerId(bob.id()).build());
        db.inSession(s -> {
            Good known = s.get(GOOD, lamp.id());
            s.update(GOOD, known, GOOD.owner.to(s.add(OWNER, owner("ann"))));
            s.update(GOOD, GoodBuilder.from(known).name("lantern").build()); // says nothing new of its owner
        });
        assertThat(found()).containsExactly("ann, null");
        assertThat(db.get(GOOD, lamp.id()).name()).isEqualTo("lantern");
        db.inSession(s -> {
            Good known = s.get(GOOD, lamp.id());
            s.update(GOOD, known, GOOD.owner.to(s.add(OWNER, owner("joe"))));
            s.update(GOOD, GoodBuilder.from(known).ownerId(eve.id()).build());
        });
        assertThat(found()).containsExactly("eve, null");
    }

    @Test
    void twoAreJoinedOnceBeforeTheyHaveKeys() {
        db.insert(WORD, new Word("old", "Old"));
        db.inSession(s -> {
            Pending<Good> lamp = s.add(GOOD, GoodBuilder.good().name("lamp").build());
            Pending<Word> bright = s.add(WORD, new Word("bright", "Bright"));
            for (int i = 0; i < 2; i++) {
                s.link(lamp, GOOD.words, s.get(WORD, "old"));
                s.link(lamp, GOOD.words, bright);
            }
        });
        assertThat(db.list(select(GOOD_WORD.wordCode).orderBy(GOOD_WORD.wordCode)))
                .containsExactly("bright", "old");
    }

    private List<String> found() {
        return db
                .list(select(GOOD.owner().mail.orNull(), GOOD.lentTo().mail.orNull())
                        .from(GOOD))
                .stream()
                .map(row -> row.getOrNull(GOOD.owner().mail.orNull()) + ", "
                        + row.getOrNull(GOOD.lentTo().mail.orNull()))
                .toList();
    }

    private static Owner owner(String name) {
        return OwnerBuilder.owner().mail(name).name(name).build();
    }
}
