package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key that a sequence makes, where there are sequences. */
@Table
public record Invoice(
        @Id @Generated(value = GeneratedBy.SEQUENCE, sequence = "invoice_numbers")
        long id,

        String text) {}
