package dev.rowan.test.fleet;

import dev.rowan.annotation.Shape;

/** A trip with what made it. */
@Shape(of = Trip.class)
public record TripView(String goal, Vehicle vehicle) {}
