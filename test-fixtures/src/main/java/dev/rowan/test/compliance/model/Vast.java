package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A row of 301 columns: more than a constructor has parameters. */
@Table
public record Vast(
        @Id long id,
        @Embedded(prefix = "p0_") Dozen p0,
        @Embedded(prefix = "p1_") Dozen p1,
        @Embedded(prefix = "p2_") Dozen p2,
        @Embedded(prefix = "p3_") Dozen p3,
        @Embedded(prefix = "p4_") Dozen p4,
        @Embedded(prefix = "p5_") Dozen p5,
        @Embedded(prefix = "p6_") Dozen p6,
        @Embedded(prefix = "p7_") Dozen p7,
        @Embedded(prefix = "p8_") Dozen p8,
        @Embedded(prefix = "p9_") Dozen p9,
        @Embedded(prefix = "p10_") Dozen p10,
        @Embedded(prefix = "p11_") Dozen p11,
        @Embedded(prefix = "p12_") Dozen p12,
        @Embedded(prefix = "p13_") Dozen p13,
        @Embedded(prefix = "p14_") Dozen p14,
        @Embedded(prefix = "p15_") Dozen p15,
        @Embedded(prefix = "p16_") Dozen p16,
        @Embedded(prefix = "p17_") Dozen p17,
        @Embedded(prefix = "p18_") Dozen p18,
        @Embedded(prefix = "p19_") Dozen p19,
        @Embedded(prefix = "p20_") Dozen p20,
        @Embedded(prefix = "p21_") Dozen p21,
        @Embedded(prefix = "p22_") Dozen p22,
        @Embedded(prefix = "p23_") Dozen p23,
        @Embedded(prefix = "p24_") Dozen p24) {
    /** A row with a key and the numbers from {@code first} on. */
    public static Vast from(long id, int first) {
        return new Vast(
                id,
                Dozen.from(first + 0),
                Dozen.from(first + 12),
                Dozen.from(first + 24),
                Dozen.from(first + 36),
                Dozen.from(first + 48),
                Dozen.from(first + 60),
                Dozen.from(first + 72),
                Dozen.from(first + 84),
                Dozen.from(first + 96),
                Dozen.from(first + 108),
                Dozen.from(first + 120),
                Dozen.from(first + 132),
                Dozen.from(first + 144),
                Dozen.from(first + 156),
                Dozen.from(first + 168),
                Dozen.from(first + 180),
                Dozen.from(first + 192),
                Dozen.from(first + 204),
                Dozen.from(first + 216),
                Dozen.from(first + 228),
                Dozen.from(first + 240),
                Dozen.from(first + 252),
                Dozen.from(first + 264),
                Dozen.from(first + 276),
                Dozen.from(first + 288));
    }
}
