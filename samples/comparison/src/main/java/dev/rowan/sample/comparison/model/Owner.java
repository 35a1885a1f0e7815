package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A parent of pets. */
@Table(name = "owners")
@HasMany(name = "pets", target = Pet.class, orderBy = "id", orphanRemoval = true)
public record Owner(
        @Id @Generated long id,
        @Column(length = 100) String name,
        @Column(length = 100) String city) {}
