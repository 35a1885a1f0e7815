package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A page of a manual, which goes when the row of that is removed for good. */
@Table(name = "depot_pages")
public record Page(
        @Id @Generated long id,

        @References(value = Manual.class, onDelete = ForeignKeyAction.CASCADE, relation = "manual") @Column(length = 20)
        String manualCode,

        @Column(length = 30) String text) {}
