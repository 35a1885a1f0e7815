package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A composite key, one part of which refers to another table. */
@Table
public record Translation(
        @Id @References(value = Country.class, onDelete = ForeignKeyAction.CASCADE) @Column(length = 2)
        String countryCode,

        @Id @Column(length = 8) String language,
        String name) {}
