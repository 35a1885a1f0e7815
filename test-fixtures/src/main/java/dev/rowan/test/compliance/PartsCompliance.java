package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ParcelTable.PARCEL;
import static dev.rowan.test.compliance.model.ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.MappingException;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.sql.Row;
import dev.rowan.test.compliance.model.Address;
import dev.rowan.test.compliance.model.Box;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Parcel;
import dev.rowan.test.compliance.model.ParcelBuilder;
import dev.rowan.test.compliance.model.Place;
import dev.rowan.test.compliance.model.Shelf;
import dev.rowan.test.compliance.model.ShelfBuilder;
import dev.rowan.test.compliance.model.Size;
import dev.rowan.test.compliance.model.Suit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Columns that are the components of another record: twice in a row, within each other, as a key, missing. */
class PartsCompliance extends ComplianceArea {
    private static final Address HOME = new Address("Ring 1", "Wien");
    private static final Address NOWHERE = new Address("", null);

    PartsCompliance(ComplianceContext on) {
        super(on, PARCEL, SHELF);
    }

    @Test
    void aPartTwiceUnderItsPrefixes() {
        Parcel stored = kept(PARCEL, new Parcel(0, HOME, NOWHERE));
        Row row = db.one(select(PARCEL.sender.city, PARCEL.receiver.street));
        assertThat(row.get(PARCEL.sender.city)).isEqualTo("Wien");
        assertThat(row.get(PARCEL.receiver.street)).isEmpty();
        assertThat(db.sql("select from_street from parcel where to_city is null")
                        .list(PARCEL.sender.street))
                .containsExactly("Ring 1");
        assertThat(db.list(select(PARCEL.id).where(PARCEL.sender.city.eq("Wien"), PARCEL.receiver.city.isNull())))
                .containsExactly(stored.id());
    }

    @Test
    void aPartThatIsMissingIsNull() {
        Parcel stored = kept(PARCEL, new Parcel(0, HOME, null));
        assertThat(db.list(select(PARCEL.receiver.orNull()))).containsExactly((Address) null);
        assertThat(db.list(select(PARCEL.receiver.optional()))).containsExactly(Optional.empty());
        assertThatThrownBy(() -> db.list(select(PARCEL.receiver)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("parcel.to_street");
        Parcel found =
                db.update(PARCEL, ParcelBuilder.from(stored).receiver(NOWHERE).build());
        assertThat(db.get(PARCEL, stored.id())).isEqualTo(found);
        Parcel lost = db.update(
                PARCEL, found, ParcelBuilder.from(found).receiver(null).build());
        assertThat(db.get(PARCEL, stored.id())).isEqualTo(lost);
        assertThat(lost.receiver()).isNull();
    }

    @Test
    void partsAreSelectedBesideOthers() {
        db.insert(PARCEL, new Parcel(0, HOME, null));
        Row row = db.one(select(PARCEL.sender, PARCEL.id, PARCEL.receiver, PARCEL));
        assertThat(row.get(PARCEL.sender)).isEqualTo(HOME);
        assertThat(row.getOrNull(PARCEL.receiver)).isNull();
        assertThat(row.get(PARCEL).sender()).isEqualTo(HOME);
        assertThat(db.list(select(PARCEL.sender).orderBy(PARCEL.sender.street))).containsExactly(HOME);
    }

    @Test
    void partsAreSetByTheirColumns() {
        Parcel stored = db.insert(PARCEL, new Parcel(0, HOME, HOME));
        db.execute(update(PARCEL)
                .set(PARCEL.sender.street, PARCEL.receiver.city)
                .setNull(PARCEL.receiver.street)
                .setNull(PARCEL.receiver.city)
                .everyRow());
        assertThat(db.get(PARCEL, stored.id())).isEqualTo(new Parcel(stored.id(), new Address("Wien", "Wien"), null));
    }

    @Test
    void onlyTheColumnsOfAPartThatChangedAreWritten() {
        Parcel stored = db.insert(PARCEL, new Parcel(0, HOME, HOME));
        on.statements().clear();
        db.update(
                PARCEL,
                stored,
                ParcelBuilder.from(stored)
                        .receiver(new Address("Ring 2", "Wien"))
                        .build());
        assertThat(on.statements().sql().get(0)).contains("to_street").doesNotContain("to_city", "from_");
    }

    @Test
    void batchesKeepParts() {
        List<Parcel> stored = db.insertAll(
                PARCEL, List.of(new Parcel(0, HOME, null), new Parcel(0, NOWHERE, HOME), new Parcel(0, HOME, NOWHERE)));
        assertThat(db.list(select(PARCEL).orderBy(PARCEL.id))).isEqualTo(stored);
    }

    @Test
    void aPartIsAKey() {
        Shelf shelf = kept(SHELF, shelf("A", 1, null, Optional.empty()));
        Shelf other = kept(SHELF, shelf("A", 2, null, Optional.empty()));
        Place place = new Place("A", 1);
        assertThat(db.get(SHELF, place)).isEqualTo(shelf);
        assertThat(db.find(SHELF, new Place("B", 1))).isEmpty();
        assertThatThrownBy(() -> db.get(SHELF, new Place("B", 1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.insert(SHELF, shelf)).isInstanceOf(UniqueViolation.class);
        Shelf changed = db.update(SHELF, ShelfBuilder.from(shelf).text("new").build());
        assertThat(db.get(SHELF, place).text()).isEqualTo("new");
        assertThat(db.get(SHELF, other.place())).isEqualTo(other);
        assertThatIllegalArgumentException().isThrownBy(() -> db.update(SHELF, changed, other));
        assertThat(db.upsert(SHELF, ShelfBuilder.from(shelf).text("newer").build())
                        .text())
                .isEqualTo("newer");
        assertThat(db.list(select(SHELF.place).where(SHELF.place.spot.eq(1)))).containsExactly(place);
        db.delete(SHELF, changed);
        assertThat(db.deleteByKey(SHELF, place)).isFalse();
        assertThat(db.deleteByKey(SHELF, other.place())).isTrue();
    }

    @Test
    void partsNest() {
        Box spare = new Box(Suit.SPADES, new Size(3, null), null);
        Shelf shelf = kept(SHELF, shelf("A", 1, spare, Optional.of(new Size(0, 9))));
        assertThat(db.sql("select spare_size_width from shelf").one(SHELF.spare.size.width))
                .isEqualTo(3);
        assertThat(db.list(
                        select(SHELF.spare.size).where(SHELF.box.size.height.eq(20), SHELF.spare.suit.eq(Suit.SPADES))))
                .containsExactly(new Size(3, null));
        assertThat(db.one(select(SHELF.box))).isEqualTo(shelf.box());
        assertThat(db.one(select(SHELF.other))).isEqualTo(new Size(0, 9));
        Shelf without = db.update(
                SHELF,
                ShelfBuilder.from(shelf).spare(null).other(Optional.empty()).build());
        assertThat(db.get(SHELF, shelf.place())).isEqualTo(without);
    }

    @Test
    void halfAPartNamesTheColumnThatIsMissing() {
        db.insert(SHELF, shelf("A", 1, null, Optional.empty()));
        db.execute(update(SHELF).set(SHELF.spare.size.width, 5).everyRow());
        assertThatThrownBy(() -> db.list(select(SHELF)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("shelf.spare_suit")
                .hasMessageContaining("NULL");
    }

    @Test
    void mapsHoldMapsForParts() {
        Shelf shelf = shelf("A", 1, new Box(Suit.CLUBS, new Size(1, 2), new Cents(3)), Optional.empty());
        assertThat(SHELF.fromMap(SHELF.toMap(shelf))).isEqualTo(shelf);
        db.execute(insertInto(SHELF).values(SHELF.values(SHELF.toMap(shelf))));
        assertThat(db.get(SHELF, shelf.place())).isEqualTo(shelf);
        db.execute(update(SHELF)
                .set(SHELF.values(Map.of("box", Map.of("size", Map.of("width", 77)), "spare.price", new Cents(5))))
                .everyRow());
        Shelf read = db.get(SHELF, shelf.place());
        assertThat(read.box()).isEqualTo(new Box(Suit.HEARTS, new Size(77, 20), new Cents(1)));
        assertThat(read.spare()).isEqualTo(new Box(Suit.CLUBS, new Size(1, 2), new Cents(5)));
    }

    @Test
    void nullForAPartIsNullForEachOfItsColumns() {
        Shelf shelf =
                kept(SHELF, shelf("A", 1, new Box(Suit.CLUBS, new Size(1, 2), null), Optional.of(new Size(1, 2))));
        Map<String, @Nullable Object> gone = new LinkedHashMap<>();
        gone.put("spare", null);
        gone.put("other", null);
        db.execute(update(SHELF).set(SHELF.values(gone)).everyRow());
        assertThat(db.get(SHELF, shelf.place()))
                .isEqualTo(ShelfBuilder.from(shelf)
                        .spare(null)
                        .other(Optional.empty())
                        .build());
    }

    private static Shelf shelf(String hall, int spot, @Nullable Box spare, Optional<Size> other) {
        Box box = new Box(Suit.HEARTS, new Size(10, 20), new Cents(1));
        return new Shelf(new Place(hall, spot), "text", box, spare, other);
    }
}
