package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The root of trees whose keys a sequence makes, where there are sequences. */
@Table
@HasMany(name = "legs", target = Leg.class, orderBy = "harbour", cascade = true, orphanRemoval = true)
public record Voyage(
        @Id @Generated(value = GeneratedBy.SEQUENCE, sequence = "voyage_numbers")
        long id,

        @Column(length = 40) String ship) {}
