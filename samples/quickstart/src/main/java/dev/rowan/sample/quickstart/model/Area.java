package dev.rowan.sample.quickstart.model;

/** The part of the world in which a time zone is: what its identifier begins with. */
public enum Area {
    AFRICA,
    AMERICA,
    ANTARCTICA,
    ARCTIC,
    ASIA,
    ATLANTIC,
    AUSTRALIA,
    EUROPE,
    INDIAN,
    PACIFIC
}
