package dev.rowan.test.compliance;

import dev.rowan.DatabaseBuilder;
import java.util.Locale;

/** The way that statements take to the driver. */
public enum TestedLane {
    /** Rowan's own prepared statements. */
    DIRECT,
    /** Jdbi's statements. */
    FULL;

    void configure(DatabaseBuilder builder) {
        if (this == FULL) {
            builder.jdbiLane();
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + " lane";
    }
}
