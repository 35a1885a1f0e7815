package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** An element of a list within a list, of more columns than a function of a database takes arguments. */
@Table
public record Scrap(
        @Id int id,
        @References(Exhibit.class) @Index long exhibitId,
        String text,
        @Column(precision = 12, scale = 2) BigDecimal amount,
        @Embedded(prefix = "p0_") Dozen p0,
        @Embedded(prefix = "p1_") Dozen p1,
        @Embedded(prefix = "p2_") Dozen p2,
        @Embedded(prefix = "p3_") Dozen p3,
        @Embedded(prefix = "p4_") Dozen p4,
        @Embedded(prefix = "p5_") Dozen p5,
        @Embedded(prefix = "p6_") Dozen p6,
        @Embedded(prefix = "p7_") Dozen p7,
        @Embedded(prefix = "p8_") Dozen p8) {}
