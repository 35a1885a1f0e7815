package dev.rowan.test.fleet;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A way that a vehicle went. */
@Table(name = "trips")
public record Trip(
        @Id @Generated long id,

        @References(value = Vehicle.class, onDelete = ForeignKeyAction.CASCADE) @Index
        long vehicleId,

        @Column(length = 40) String goal,
        int km) {}
