package dev.rowan.test.fleet;

/** What drives a car. */
public enum Fuel {
    /** Petrol. */
    PETROL,
    /** Diesel. */
    DIESEL,
    /** A battery. */
    ELECTRIC
}
