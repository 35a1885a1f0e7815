package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A part of a voyage, by a key of another sequence. */
@Table
public record Leg(
        @Id @Generated(value = GeneratedBy.SEQUENCE, sequence = "leg_numbers")
        long id,

        @References(Voyage.class) long voyageId,
        @Column(length = 40) String harbour) {}
