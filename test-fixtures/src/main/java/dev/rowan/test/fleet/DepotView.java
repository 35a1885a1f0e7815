package dev.rowan.test.fleet;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A depot with what is kept there. */
@Shape(of = Depot.class)
public record DepotView(long id, String town, List<Vehicle> vehicles) {}
