package dev.rowan.test.compliance.model;

import dev.rowan.annotation.EnumCode;

/** An enum with a number as its code. */
public enum Priority {
    LOW(-10),
    NORMAL(0),
    HIGH(100_000);

    @EnumCode
    final int weight;

    Priority(int weight) {
        this.weight = weight;
    }
}
