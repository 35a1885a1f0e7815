package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A row of 148 columns: more than a {@code long} has bits. */
@Table
public record Wide(
        @Id @Generated long id,
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
        @Nullable @Default(sql = "7") Integer preset,
        @Nullable String remark,
        @Version int version) {
    /** A row that is not stored yet, with the numbers from {@code first} on. */
    public static Wide from(int first) {
        return new Wide(
                0,
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
                null,
                "remark " + first,
                0);
    }
}
