package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A child of a {@link Pet}. */
@Table(name = "visits")
public record Visit(
        @Id @Generated long id,
        @References(Pet.class) @Index long petId,
        @Column(name = "visited") LocalDate day,
        @Column(length = 100) String reason,
        @Column(precision = 10, scale = 2) BigDecimal cost) {}
