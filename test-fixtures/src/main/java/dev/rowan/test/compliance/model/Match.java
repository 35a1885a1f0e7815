package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** Goes with its player, whose key is a part of its own. */
@Table
public record Match(
        @Id @References(value = Player.class, onDelete = ForeignKeyAction.CASCADE)
        long playerId,

        @Id int round,
        @Column(length = 20) String place,
        int goals) {}
