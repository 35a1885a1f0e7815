package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.fleet.BikeTable.BIKE;
import static dev.rowan.test.fleet.CarTable.CAR;
import static dev.rowan.test.fleet.TripTable.TRIP;
import static dev.rowan.test.fleet.TruckTable.TRUCK;
import static dev.rowan.test.fleet.VehicleTable.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.CheckViolation;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Pending;
import dev.rowan.test.fleet.Bike;
import dev.rowan.test.fleet.Car;
import dev.rowan.test.fleet.CarBuilder;
import dev.rowan.test.fleet.Engine;
import dev.rowan.test.fleet.Fleet;
import dev.rowan.test.fleet.Fuel;
import dev.rowan.test.fleet.Trip;
import dev.rowan.test.fleet.Truck;
import dev.rowan.test.fleet.TruckBuilder;
import dev.rowan.test.fleet.Vehicle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sealed interface each of whose records has a table for what is its own, beside the one for what all have. */
class JoinedFamiliesCompliance extends FilledArea {
    static final Car CAB = CarBuilder.car().plate("C 1").seats(4).build();
    static final Truck CRANE = TruckBuilder.truck()
            .plate("T 9")
            .payload(new BigDecimal("1.25"))
            .permit("P-9")
            .build();

    JoinedFamiliesCompliance(ComplianceContext on) {
        super(on, Domain.FLEET);
    }

    @Test
    void rowsAreReadAsTheMembersThatTheyAre() {
        assertSame(db.list(select(VEHICLE).orderBy(VEHICLE.id)), Fleet.vehicles(), "version");
        on.statements().assertStatements(1);
        try (Stream<Vehicle> stream = db.stream(select(VEHICLE).orderBy(VEHICLE.id.desc()))) {
            assertThat(stream.map(Vehicle::plate)).containsExactly("B 1", "T 2", "T 1", "A 2", "A 1");
        }
        var page = db.page(select(VEHICLE).orderBy(VEHICLE.note.asc().nullsLast(), VEHICLE.id), PageRequest.of(2, 2));
        assertThat(page.rows()).extracting(Vehicle::id).containsExactly(5L, 2L);
        var first = db.scroll(select(TRUCK).orderBy(TRUCK.axles), KeysetRequest.first(1));
        assertThat(db.scroll(select(TRUCK).orderBy(TRUCK.axles), first.next().orElseThrow())
                        .rows())
                .extracting(Truck::id)
                .containsExactly(4L);
        assertThat(db.list(select(CAR).orderBy(CAR.id)))
                .extracting(Car::fuel)
                .containsExactly(Fuel.DIESEL, Fuel.ELECTRIC);
        assertThat(db.list(select(CAR.engine.power).where(CAR.engine.maker.eq("Otto"))))
                .containsExactly(90);
        assertThat(db.list(select(BIKE))).containsExactly((Bike) db.get(VEHICLE, 5L));
        assertThat(db.list(select(VEHICLE).where(VEHICLE.seats.gt(2)))).containsExactly(db.get(CAR, 1L));
        assertThat(db.count(VEHICLE)).isEqualTo(5);
        assertThat(db.count(TRUCK)).isEqualTo(2);
        assertThat(db.exists(select(CAR).where(CAR.seats.eq(3)))).isFalse();
    }

    @Test
    void aMemberIsFoundByItsKeyAndNotByThatOfAnother() {
        assertThat(db.get(VEHICLE, 4L)).isEqualTo(db.get(TRUCK, 4L)).isInstanceOf(Truck.class);
        on.statements().assertStatements(2);
        assertThat(db.find(CAR, 4L)).isEmpty();
        assertThat(db.exists(CAR, 4L)).isFalse();
        assertThat(db.exists(VEHICLE, 4L)).isTrue();
        assertThat(db.deleteByKey(CAR, 4L)).isFalse();
        on.statements().clear();
        assertThat(db.deleteByKey(TRUCK, 4L)).isTrue();
        db.delete(VEHICLE, db.get(TRUCK, 3L));
        on.statements().assertStatements(3);
        assertThat(rows("trucks")).isZero();
        assertThat(rows("trips")).isEqualTo(2);
        assertThatThrownBy(() -> db.delete(BIKE, new Bike(5, "B 1", null, null, 7)))
                .isInstanceOf(StaleRecordException.class);
        assertThat(db.deletePermanently(BIKE, 5L, "sold")).isTrue();
        assertThat(rows("bikes")).isZero();
        assertThat(db.count(VEHICLE)).isEqualTo(2);
    }

    @Test
    void aRecordIsInsertedIntoBothOfItsTablesOrNone() {
        Car cab = db.insert(CAR, CAB);
        on.statements().assertStatements(2);
        assertThat(cab).isEqualTo(CarBuilder.from(CAB).id(cab.id()).version(1).build());
        assertThat(cab.fuel()).isEqualTo(Fuel.PETROL);
        Vehicle crane = db.insert(VEHICLE, CRANE);
        assertThat(crane).isEqualTo(db.get(TRUCK, crane.id()));
        assertThat(((Truck) crane).axles()).isEqualTo(2);
        long before = rows("vehicles");
        assertThatThrownBy(() ->
                        db.insert(TRUCK, TruckBuilder.from(CRANE).plate("T 8").build()))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.insert(
                        TRUCK,
                        TruckBuilder.from(CRANE)
                                .plate("T 7")
                                .permit("P-7")
                                .payload(BigDecimal.ZERO)
                                .build()))
                .isInstanceOf(CheckViolation.class);
        db.inTransaction(tx -> {
            assertThatThrownBy(() -> tx.insert(
                            TRUCK, TruckBuilder.from(CRANE).plate("T 8").build()))
                    .isInstanceOf(UniqueViolation.class);
        });
        assertThat(rows("vehicles")).isEqualTo(before);
    }

    @Test
    void aBatchIsOneStatementForEachTable() {
        List<Vehicle> mixed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            mixed.add(
                    i % 2 == 0
                            ? CarBuilder.from(CAB).plate("c" + i).seats(i + 1).build()
                            : TruckBuilder.from(CRANE)
                                    .plate("t" + i)
                                    .permit("p" + i)
                                    .axles(i)
                                    .build());
        }
        List<Vehicle> stored = db.insertAll(VEHICLE, mixed);
        on.statements().assertStatements(4);
        assertThat(stored).extracting(Vehicle::plate).containsExactly("c0", "t1", "c2", "t3", "c4", "t5");
        assertThat(db.list(select(VEHICLE).where(VEHICLE.id.gt(5L)).orderBy(VEHICLE.plate)))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void anUpdateGoesToTheTablesThatChange() {
        Car car = db.get(CAR, 1L);
        on.statements().clear();
        Car repainted = db.update(CAR, car, CarBuilder.from(car).note("green").build());
        on.statements().assertStatements(1);
        Car changed = db.update(
                CAR,
                repainted,
                CarBuilder.from(repainted).engine(new Engine("Wankel", 70)).build());
        on.statements().assertStatements(3);
        assertThat(changed.version()).isEqualTo(car.version() + 2);
        assertThat(db.get(VEHICLE, 1L)).isEqualTo(changed);
        assertThat(db.update(VEHICLE, changed).version()).isEqualTo(changed.version() + 1);
        assertThatThrownBy(
                        () -> db.update(CAR, CarBuilder.from(changed).seats(99).build()))
                .isInstanceOf(StaleRecordException.class);
        assertThat(db.get(CAR, 1L).seats()).isEqualTo(5);
        Car impostor = CarBuilder.from(CAB).id(4).version(1).build();
        assertThatThrownBy(() -> db.update(VEHICLE, impostor)).isInstanceOf(NotFoundException.class);
        Truck truck = db.get(TRUCK, 3L);
        assertThatThrownBy(() -> db.update(
                        TRUCK, TruckBuilder.from(truck).note("x").permit("P-4").build()))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.get(TRUCK, 3L)).isEqualTo(truck);
        on.statements().clear();
        assertThat(db.update(TRUCK, truck, truck)).isSameAs(truck);
        on.statements().assertStatements(0);
    }

    @Test
    void anUpsertGoesByTheTableOfAll() {
        Car car = db.get(CAR, 2L);
        Car more = db.upsert(CAR, CarBuilder.from(car).seats(7).note("new").build());
        assertThat(more).isEqualTo(db.get(CAR, 2L)).extracting(Car::seats).isEqualTo(7);
        Car other = db.upsert(CAR, CarBuilder.from(CAB).plate("A 2").seats(3).build(), CAR.plate);
        assertThat(other.id()).isEqualTo(2);
        assertThat(db.get(CAR, 2L)).isEqualTo(other).extracting(Car::seats).isEqualTo(3);
        Vehicle cab = db.upsert(VEHICLE, CAB, VEHICLE.plate);
        assertThat(db.get(VEHICLE, cab.id())).isEqualTo(cab);
        assertThatThrownBy(() ->
                        db.upsert(VEHICLE, CarBuilder.from(CAB).id(4).plate("x").build()))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.get(VEHICLE, 4L).plate()).isEqualTo("T 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.upsert(TRUCK, CRANE, TRUCK.permit))
                .withMessageContaining("findOrCreate");
        assertThat(db.findOrCreate(TRUCK, TruckBuilder.from(CRANE).permit("P-4").build(), TRUCK.permit)
                        .id())
                .isEqualTo(4);
        assertThat(db.findOrCreate(TRUCK, CRANE, TRUCK.permit).plate()).isEqualTo("T 9");
    }

    @Test
    void statementsForTheFamilyChangeTheTablesOfTheMembersThatHaveWhatIsSet() {
        on.statements().clear();
        assertThat(db.execute(update(VEHICLE)
                        .set(VEHICLE.km, VEHICLE.km.plus(1))
                        .set(VEHICLE.note, VEHICLE.plate.lower())
                        .where(VEHICLE.id.ge(2))))
                .as("a car and two trucks, and no bike")
                .isEqualTo(3);
        on.statements().assertStatements(4); // the keys, and three tables
        assertThat(db.get(CAR, 1L)).extracting(Car::km, Car::note).containsExactly(9000, "red");
        assertThat(db.get(CAR, 2L)).extracting(Car::km, Car::note, Car::version).containsExactly(1, "a 2", 2);
        assertThat(db.get(TRUCK, 3L)).extracting(Truck::km, Truck::note).containsExactly(70001, "t 1");
        assertThat(db.get(BIKE, 5L)).extracting(Bike::note, Bike::version).containsExactly("red", 1);
        assertThat(db.execute(update(VEHICLE).set(VEHICLE.axles, 4).everyRow()))
                .as("with the version, which is in another table")
                .isEqualTo(2);
        assertThat(db.list(update(VEHICLE)
                        .set(VEHICLE.km, 7)
                        .where(VEHICLE.km.gt(8000))
                        .returning(VEHICLE.id, VEHICLE.km.orNull())))
                .extracting(row -> row.get(VEHICLE.id))
                .containsExactlyInAnyOrder(1L, 3L);
        var v = VEHICLE.alias("v");
        assertThat(db.execute(update(v)
                        .set(v.km, v.km.times(2))
                        .everyRow()
                        .orderBy(v.id.desc())
                        .limit(2)))
                .isEqualTo(2);
        assertThat(db.list(select(VEHICLE.km).where(VEHICLE.km.isNotNull()).orderBy(VEHICLE.id)))
                .containsExactly(7, 1, 14, 1002);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(update(VEHICLE)
                        .set(VEHICLE.km, VEHICLE.axles.coalesce(1))
                        .everyRow()))
                .withMessageContaining("another of its tables");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(update(VEHICLE)
                        .set(VEHICLE.axles, 1)
                        .set(VEHICLE.seats, 1)
                        .everyRow()))
                .withMessage(
                        "The update of vehicles sets axles and seats, which no member has together; have an update for each");
        db.inSession(session -> {
            assertThat(session.get(CAR, 1L).km()).isEqualTo(7);
            session.execute(update(VEHICLE).set(VEHICLE.km, 8).where(VEHICLE.id.eq(1L)));
            assertThat(session.get(CAR, 1L).km()).as("read again").isEqualTo(8);
        });
    }

    @Test
    void statementsChangeOneTable() {
        assertThat(db.execute(update(CAR).set(CAR.note, "x").where(CAR.fuel.eq(Fuel.DIESEL))))
                .isEqualTo(1);
        assertThat(db.get(CAR, 1L).note()).isEqualTo("x");
        assertThat(db.execute(update(TRUCK).set(TRUCK.note, TRUCK.plate.lower()).everyRow()))
                .isEqualTo(2);
        assertThat(db.list(select(VEHICLE.note.orNull()).orderBy(VEHICLE.id)))
                .containsExactly("x", null, "t 1", "t 2", "red");
        on.statements().clear();
        assertThat(db.execute(update(TRUCK)
                        .set(TRUCK.axles, TRUCK.axles.plus(1))
                        .set(TRUCK.note, "more")
                        .where(TRUCK.permit.eq("P-3"), TRUCK.note.eq("t 1"))))
                .isEqualTo(1);
        on.statements().assertStatements(3);
        assertThat(db.get(TRUCK, 3L))
                .extracting(Truck::axles, Truck::note, Truck::version)
                .containsExactly(3, "more", 3);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        db.execute(update(TRUCK).set(TRUCK.note, TRUCK.permit).everyRow()))
                .withMessageContaining("another of its tables");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(insertInto(BIKE).set(BIKE.plate, "x")))
                .withMessageContaining("insertAll");
        assertThat(db.list(update(TRUCK)
                        .set(TRUCK.axles, 8)
                        .where(TRUCK.permit.eq("P-4"))
                        .returning(TRUCK)))
                .containsExactly(db.get(TRUCK, 4L))
                .extracting(Truck::axles)
                .containsExactly(8);
        assertThat(db.execute(deleteFrom(TRUCK).where(TRUCK.axles.gt(3), TRUCK.note.isNotNull())))
                .isEqualTo(1);
        assertThat(rows("trucks")).isEqualTo(1);
        assertThat(db.list(deleteFrom(VEHICLE).where(VEHICLE.note.eq("red")).returning(VEHICLE.plate)))
                .containsExactly("B 1");
        assertThat(rows("bikes")).isZero();
    }

    @Test
    void aSessionKnowsARecordByFamilyAndByMember() {
        db.inSession(session -> {
            Vehicle car = session.get(VEHICLE, 1L);
            assertThat(session.get(CAR, 1L)).isSameAs(car);
            on.statements().clear();
            session.update(VEHICLE, CarBuilder.from((Car) car).seats(6).build());
            session.update(CAR, CarBuilder.from(session.get(CAR, 2L)).seats(6).build());
            Pending<Vehicle> crane =
                    session.add(VEHICLE, TruckBuilder.from(CRANE).axles(3).build());
            session.add(
                    TRUCK,
                    TruckBuilder.from(CRANE)
                            .plate("T 10")
                            .permit("P-10")
                            .axles(3)
                            .build());
            session.add(
                    TRUCK,
                    TruckBuilder.from(CRANE)
                            .plate("T 11")
                            .permit("P-11")
                            .axles(3)
                            .build());
            session.add(TRIP, new Trip(0, 0, "Ulm", 9), TRIP.vehicle.to(crane));
            on.statements().clear();
            session.flush();
            on.statements().assertStatements(5);
            assertThat(session.getOrNull(TRUCK, 1L)).isNull();
            session.execute(update(VEHICLE).set(VEHICLE.note, "seen").where(VEHICLE.id.eq(1L)));
            assertThat(session.get(CAR, 1L).note()).isEqualTo("seen");
            session.remove(VEHICLE, session.get(VEHICLE, 5L));
        });
        assertThat(db.get(CAR, 2L).seats()).isEqualTo(6);
        assertThat(db.count(TRUCK)).isEqualTo(5);
        assertThat(db.list(select(TRIP.vehicle().plate).where(TRIP.goal.eq("Ulm"))))
                .containsExactly("T 9");
        assertThat(rows("bikes")).isZero();
    }
}
