package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** The other half of a circle, and a chain in itself. Six columns to be changed in any mixture; no version. */
@Table
public record Player(
        @Id @Generated @Nullable Long id,
        @References(Team.class) long teamId,

        @References(value = Player.class, onDelete = ForeignKeyAction.SET_NULL) @Nullable
        Long coachId,

        @Unique @Column(length = 20) String nick,
        int goals,
        @Nullable String note) {}
