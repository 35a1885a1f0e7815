package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.fleet.CarTable.CAR;
import static dev.rowan.test.fleet.DepotViewShape.DEPOT_VIEW;
import static dev.rowan.test.fleet.LiabilityTable.LIABILITY;
import static dev.rowan.test.fleet.PolicyTable.POLICY;
import static dev.rowan.test.fleet.TripTable.TRIP;
import static dev.rowan.test.fleet.TripViewShape.TRIP_VIEW;
import static dev.rowan.test.fleet.TruckTable.TRUCK;
import static dev.rowan.test.fleet.VehicleTable.VEHICLE;
import static dev.rowan.test.fleet.VehicleViewShape.VEHICLE_VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Operations;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.sql.Pending;
import dev.rowan.test.fleet.Car;
import dev.rowan.test.fleet.CarBuilder;
import dev.rowan.test.fleet.DepotView;
import dev.rowan.test.fleet.Liability;
import dev.rowan.test.fleet.LiabilityBuilder;
import dev.rowan.test.fleet.Policy;
import dev.rowan.test.fleet.TransportBuilder;
import dev.rowan.test.fleet.Trip;
import dev.rowan.test.fleet.TripView;
import dev.rowan.test.fleet.Truck;
import dev.rowan.test.fleet.TruckBuilder;
import dev.rowan.test.fleet.Vehicle;
import dev.rowan.test.fleet.VehicleView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tables of a joined family among others: what refers to them, what they share, and what they are parts of. */
class JoinedTablesCompliance extends FilledArea {
    JoinedTablesCompliance(ComplianceContext on) {
        super(on, Domain.FLEET);
    }

    @Test
    void shapesAndRelationsLeadToAFamily() {
        List<TripView> trips = db.list(select(TRIP_VIEW).orderBy(TRIP.id));
        on.statements().assertStatements(1);
        assertThat(trips)
                .extracting(TripView::vehicle)
                .containsExactly(db.get(VEHICLE, 1L), db.get(VEHICLE, 1L), db.get(VEHICLE, 3L));
        on.statements().clear();
        List<VehicleView> views = db.list(select(VEHICLE_VIEW).orderBy(VEHICLE.id));
        on.statements().assertStatements(2);
        assertThat(views).extracting(view -> view.trips().size()).containsExactly(2, 0, 1, 0, 0);
        List<Truck> trucks = db.list(select(TRUCK).orderBy(TRUCK.id));
        Map<Truck, List<Trip>> of = db.load(trucks, TRUCK.trips);
        assertThat(of.get(trucks.get(0))).extracting(Trip::goal).containsExactly("Bonn");
        assertThat(db.list(select(CAR).where(CAR.trips.any(trip -> trip.km.gt(400)))))
                .containsExactly(db.get(CAR, 1L));
        assertThat(db
                        .list(select(VEHICLE.kind, count(TRIP.id))
                                .join(VEHICLE.trips)
                                .groupBy(VEHICLE.kind)
                                .orderBy(VEHICLE.kind))
                        .stream()
                        .map(row -> row.get(VEHICLE.kind)))
                .containsExactly("car", "truck");
        assertThat(db.list(select(TRUCK.escort().seats.orNull()).where(TRUCK.escortId.isNotNull())))
                .containsExactly(5);
        assertThat(db.list(select(TRIP.goal).where(TRIP.vehicle().permit.eq("P-3"))))
                .containsExactly("Bonn");
    }

    @Test
    void whatSomeMembersShareIsInTheTableOfEach() {
        assertThat(db.list(select(VEHICLE.km.orNull()).orderBy(VEHICLE.id))).containsExactly(9000, 0, 70000, 500, null);
        assertThat(db.list(select(VEHICLE.plate)
                        .where(VEHICLE.km.gt(100), VEHICLE.km.plus(1).ne(501))
                        .orderBy(VEHICLE.km.desc())))
                .containsExactly("T 1", "A 1");
        assertThat(db.list(select(TRIP.goal)
                        .where(TRIP.vehicle().km.gt(8999), TRIP.km.gt(30))
                        .orderBy(TRIP.id)))
                .containsExactly("Kiel", "Bonn");
        assertThat(db.list(select(count())
                        .from(VEHICLE)
                        .groupBy(VEHICLE.km)
                        .orderBy(VEHICLE.km.desc().nullsLast())))
                .hasSize(5);
        Truck truck = db.get(TRUCK, 4L);
        Vehicle driven =
                db.update(VEHICLE, truck, TruckBuilder.from(truck).km(600).build());
        assertThat(db.get(VEHICLE, 4L)).isEqualTo(driven).isEqualTo(db.get(TRUCK, 4L));
        assertThat(db.execute(update(CAR).set(CAR.km, CAR.km.plus(1)).where(CAR.km.gt(0))))
                .isEqualTo(1);
        assertThat(db.get(CAR, 1L).km()).isEqualTo(9001);
        assertThatThrownBy(() -> db.insert(
                        CAR,
                        CarBuilder.from(JoinedFamiliesCompliance.CAB).km(-1).build()))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    void aForeignKeyToAMemberKeepsItsRowsToIt() {
        Truck truck = db.get(TRUCK, 4L);
        assertThatThrownBy(() -> db.update(
                        TRUCK, truck, TruckBuilder.from(truck).escortId(3L).build()))
                .isInstanceOf(ForeignKeyViolation.class);
        Truck escorted =
                db.update(TRUCK, truck, TruckBuilder.from(truck).escortId(2L).build());
        assertThat(db.list(select(TRUCK.escort().plate.orNull()).where(TRUCK.id.eq(4L))))
                .containsExactly("A 2");
        assertThatThrownBy(() -> db.deleteByKey(VEHICLE, 2L)).isInstanceOf(ForeignKeyViolation.class);
        assertThat(db.exists(CAR, 2L)).isTrue();
        db.inSession(session -> {
            session.remove(CAR, session.get(CAR, 2L));
            session.remove(VEHICLE, session.get(VEHICLE, 4L));
            session.add(
                    TRUCK,
                    TruckBuilder.from(JoinedFamiliesCompliance.CRANE)
                            .escortId(1L)
                            .build());
            Pending<Car> cab = session.add(CAR, JoinedFamiliesCompliance.CAB);
            session.add(
                    TRUCK,
                    TruckBuilder.from(JoinedFamiliesCompliance.CRANE)
                            .plate("T 10")
                            .permit("P-10")
                            .build(),
                    TRUCK.escort.to(cab));
        });
        assertThat(escorted.escortId()).isEqualTo(2);
        assertThat(db.list(select(TRUCK.escort().plate.orNull())
                        .where(TRUCK.id.gt(4L))
                        .orderBy(TRUCK.id)))
                .containsExactly("A 1", "C 1");
        assertThat(db.count(VEHICLE)).isEqualTo(6);
    }

    @Test
    void aFamilyIsSavedAsAPartOfATree() {
        DepotView view = db.get(DEPOT_VIEW, 1L);
        assertThat(view.vehicles()).containsExactly(db.get(CAR, 1L), db.get(TRUCK, 3L));
        Car car = CarBuilder.from(db.get(CAR, 1L)).seats(9).build();
        DepotView saved = db.save(DEPOT_VIEW, new DepotView(1, "Soest", List.of(car, JoinedFamiliesCompliance.CRANE)));
        assertThat(saved.vehicles()).extracting(Vehicle::plate).containsExactly("A 1", "T 9");
        assertThat(db.get(DEPOT_VIEW, 1L).vehicles()).isEqualTo(saved.vehicles());
        assertThat(db.get(CAR, 1L).seats()).isEqualTo(9);
        assertThat(db.list(select(TRUCK.permit).orderBy(TRUCK.id))).contains("P-9");
    }

    @Test
    void whatIsKeptOfRowsIsInTheTableOfAll() {
        Policy cargo = db.insert(
                POLICY,
                TransportBuilder.transport()
                        .title("Cargo")
                        .remark("Dry")
                        .goods("Tea")
                        .build());
        Liability third = db.insert(
                LIABILITY,
                LiabilityBuilder.liability()
                        .title("Third")
                        .limit(new BigDecimal("9.00"))
                        .build());
        UUID id = Objects.requireNonNull(third.id());
        assertThat(third.office()).isEqualTo("north");
        assertThat(third.createdAt()).isNotNull();
        assertThat(db.list(select(POLICY.remark.orNull()).orderBy(POLICY.title)))
                .containsExactly("Dry", null);
        assertThatThrownBy(() -> db.sql("update policies set remark = null").execute())
                .isInstanceOf(CheckViolation.class);
        assertThat(db.list(select(POLICY.title).orderBy(POLICY.title))).containsExactly("Cargo", "Third");
        assertThat(db.get(POLICY, Objects.requireNonNull(cargo.id())).title()).isEqualTo("Cargo");
        Operations south = db.forTenant("south");
        assertThat(south.count(POLICY)).isZero();
        assertThat(south.find(LIABILITY, id)).isEmpty();
        Liability lower = LiabilityBuilder.from(third).limit(BigDecimal.ONE).build();
        assertThatThrownBy(() -> south.update(LIABILITY, lower)).isInstanceOf(RuntimeException.class);
        assertThat(db.get(LIABILITY, id).limit()).isEqualByComparingTo("9");
        Liability raised = db.update(
                LIABILITY,
                third,
                LiabilityBuilder.from(third).limit(BigDecimal.TEN).build());
        assertThat(db.get(LIABILITY, id).limit()).isEqualByComparingTo("10");
        db.delete(LIABILITY, raised);
        assertThat(rows("liability")).isEqualTo(1);
        assertThat(db.count(POLICY)).isEqualTo(1);
        assertThat(db.count(LIABILITY)).isZero();
        assertThat(db.list(select(LIABILITY.title).withDeleted("test"))).containsExactly("Third");
        var l = LIABILITY.alias("l");
        assertThat(db.list(select(POLICY.title).leftJoin(l, l.id.eq(POLICY.id))))
                .containsExactly("Cargo");
        assertThat(db.list(select(POLICY.title).from(l).rightJoin(POLICY, POLICY.id.eq(l.id))))
                .containsExactly("Cargo");
        assertThat(db.restore(LIABILITY, id).limit()).isEqualByComparingTo("10");
        assertThat(db.execute(deleteFrom(LIABILITY).where(LIABILITY.limit.gt(5))))
                .isEqualTo(1);
        assertThat(db.count(LIABILITY)).isZero();
        db.deletePermanently(LIABILITY, id, "test");
        assertThat(rows("liability")).isZero();
    }
}
