package dev.rowan.test.fleet;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A vehicle with where it went. */
@Shape(of = Vehicle.class)
public record VehicleView(long id, String plate, List<Trip> trips) {}
