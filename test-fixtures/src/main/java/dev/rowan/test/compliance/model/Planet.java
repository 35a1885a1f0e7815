package dev.rowan.test.compliance.model;

import dev.rowan.annotation.EnumCode;

/** An enum with a text as its code. */
public enum Planet {
    VENUS("♀"),
    EARTH("🜨"),
    MARS("♂");

    private final String symbol;

    Planet(String symbol) {
        this.symbol = symbol;
    }

    /** What it is stored as. */
    @EnumCode
    public String symbol() {
        return symbol;
    }
}
