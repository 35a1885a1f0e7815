package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.fleet.CarTable.CAR;
import static dev.rowan.test.fleet.TripTable.TRIP;
import static dev.rowan.test.fleet.TruckTable.TRUCK;
import static dev.rowan.test.fleet.VehicleTable.VEHICLE;

import dev.rowan.sql.Statement;
import dev.rowan.test.fleet.Fuel;
import java.util.ArrayList;
import java.util.List;

/** Joined families: as a whole and one member, in queries and in changes of one of their tables. */
final class JoinedConstructs {
    private final List<Construct> all = new ArrayList<>();

    private JoinedConstructs() {
        queries();
        joins();
        changes();
    }

    static List<Construct> all() {
        return new JoinedConstructs().all;
    }

    private void queries() {
        add("joined-select", select(VEHICLE).orderBy(VEHICLE.id));
        add("joined-select-by-column-of-member", select(VEHICLE).where(VEHICLE.seats.gt(3), VEHICLE.note.eq("red")));
        add(
                "joined-count-by-kind",
                select(VEHICLE.kind, count()).groupBy(VEHICLE.kind).orderBy(VEHICLE.kind));
        add(
                "joined-member-select",
                select(TRUCK).where(TRUCK.note.isNull(), TRUCK.axles.ge(3)).orderBy(TRUCK.plate));
        var c = CAR.alias("c");
        add(
                "joined-member-alias",
                select(c.plate, c.engine.power).where(c.fuel.eq(Fuel.DIESEL)).orderBy(c.id));
        add(
                "joined-member-union",
                select(CAR.plate).unionAll(select(TRUCK.plate).where(TRUCK.axles.gt(3))));
        var t = TRUCK.alias("t");
        add(
                "joined-member-exists",
                select(VEHICLE.plate)
                        .where(exists(select(t).where(t.escortId.eq(VEHICLE.id))))
                        .orderBy(VEHICLE.id));
        add(
                "joined-column-of-some-members",
                select(VEHICLE.plate, VEHICLE.km.orNull())
                        .where(VEHICLE.km.lt(10_000))
                        .orderBy(VEHICLE.km));
        add("joined-for-update", select(VEHICLE).where(VEHICLE.id.eq(1L)).forUpdate());
        add("joined-member-for-update", select(CAR).where(CAR.id.eq(1L)).forUpdate());
    }

    private void joins() {
        add("joined-join", select(TRIP.goal, VEHICLE).join(TRIP.vehicle).orderBy(TRIP.id));
        add("joined-path", select(TRIP.id).where(TRIP.vehicle().axles.gt(1)).orderBy(TRIP.id));
        add(
                "joined-member-path",
                select(
                                TRUCK.plate,
                                TRUCK.escort().seats.orNull(),
                                TRUCK.escort().plate.orNull())
                        .orderBy(TRUCK.id));
        add(
                "joined-left-join",
                select(VEHICLE.plate, TRIP.goal.orNull())
                        .leftJoin(VEHICLE.trips)
                        .orderBy(VEHICLE.id, TRIP.id));
        add(
                "joined-member-left-join",
                select(TRIP.id, TRUCK.permit.orNull())
                        .leftJoin(TRUCK, TRUCK.id.eq(TRIP.vehicleId))
                        .orderBy(TRIP.id));
        add(
                "joined-member-right-join",
                select(TRIP.id.orNull(), CAR.plate)
                        .from(TRIP)
                        .rightJoin(CAR, CAR.id.eq(TRIP.vehicleId))
                        .orderBy(CAR.id, TRIP.id));
        add(
                "joined-member-any",
                select(CAR.plate).where(CAR.trips.any(trip -> trip.km.gt(100))).orderBy(CAR.id));
        add(
                "joined-group-by-member",
                select(TRUCK.plate, max(TRIP.km))
                        .join(TRUCK.trips)
                        .groupBy(TRUCK.plate)
                        .orderBy(TRUCK.plate));
    }

    private void changes() {
        add(
                "joined-update",
                update(VEHICLE).set(VEHICLE.note, VEHICLE.plate.lower()).where(VEHICLE.id.gt(2)));
        add("joined-member-update", update(CAR).set(CAR.note, "car").everyRow());
        add(
                "joined-member-update-by-own-column",
                update(TRUCK).set(TRUCK.note, "large").where(TRUCK.axles.gt(3)));
        add("joined-delete", deleteFrom(VEHICLE).where(VEHICLE.plate.eq("B 1")));
        add("joined-member-delete", deleteFrom(CAR).where(CAR.fuel.eq(Fuel.ELECTRIC)));
        var t = TRUCK.alias("t");
        add("joined-member-delete-alias", deleteFrom(t).where(t.axles.eq(5)));
        add(
                "joined-update-from-member",
                update(TRIP).set(TRIP.goal, TRUCK.permit).from(TRUCK).where(TRUCK.id.eq(TRIP.vehicleId)));
        add(
                "joined-delete-using-member",
                deleteFrom(TRIP).using(CAR).where(CAR.id.eq(TRIP.vehicleId), CAR.seats.eq(5)));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.FLEET));
    }
}
