package dev.rowan.test.fleet;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Where vehicles are kept. */
@Table(name = "depots")
@HasMany(name = "vehicles", target = Vehicle.class, orderBy = "id")
public record Depot(
        @Id @Generated long id, @Column(length = 40) String town) {}
