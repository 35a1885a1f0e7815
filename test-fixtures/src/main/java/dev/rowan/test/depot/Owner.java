package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** Somebody whose goods are in the depot, and who is lent goods of others. */
@Table(name = "depot_owners")
@HasMany(name = "goods", target = Good.class, mappedBy = "ownerId", orderBy = "name", orphanRemoval = true)
@HasMany(name = "lent", target = Good.class, mappedBy = "lentToId", orderBy = "name")
public record Owner(
        @Id @Generated OwnerId id,
        @Unique @Column(length = 40) String mail,
        @Column(length = 40) String name) {}
