package dev.rowan.test.fleet;

import static dev.rowan.test.fleet.DepotTable.DEPOT;
import static dev.rowan.test.fleet.TripTable.TRIP;
import static dev.rowan.test.fleet.VehicleTable.VEHICLE;

import dev.rowan.Database;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A small stock of vehicles and trips, whose keys are known. */
public final class Fleet {
    /** Where keys that are given do not count when the server makes the next one. */
    private static final Set<String> COUNTING_ON = Set.of("h2", "postgresql");

    private Fleet() {}

    /**
     * Fills the tables, which must be empty. Keys that the server makes afterwards are others.
     *
     * @param db where they are
     */
    public static void fill(Database db) {
        db.insert(DEPOT, new Depot(1, "Hamm"));
        db.insertAll(VEHICLE, vehicles());
        db.insertAll(
                TRIP, List.of(new Trip(1, 1, "Bonn", 30), new Trip(2, 1, "Kiel", 500), new Trip(3, 3, "Bonn", 40)));
        if (COUNTING_ON.contains(db.dialect().name())) {
            for (String table : List.of("depots", "vehicles", "trips")) {
                db.sql("alter table " + table + " alter column id restart with 101")
                        .execute();
            }
        }
    }

    /** Two cars, two trucks and a bike. */
    public static List<Vehicle> vehicles() {
        return List.of(
                new Car(1, "A 1", "red", 1L, 9000, 5, Fuel.DIESEL, new Engine("Otto", 90), 0),
                new Car(2, "A 2", null, null, 0, 2, Fuel.ELECTRIC, null, 0),
                new Truck(3, "T 1", "blue", 1L, 70000, new BigDecimal("7.50"), "P-3", 2, 1L, 0),
                new Truck(4, "T 2", null, null, 500, new BigDecimal("40.00"), "P-4", 5, null, 0),
                new Bike(5, "B 1", "red", null, 0));
    }
}
