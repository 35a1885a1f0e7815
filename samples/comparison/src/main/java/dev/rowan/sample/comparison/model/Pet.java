package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.time.LocalDate;

/** A child of an {@link Owner}, and a parent of visits. */
@Table(name = "pets")
@HasMany(name = "visits", target = Visit.class, orderBy = "id", orphanRemoval = true)
public record Pet(
        @Id @Generated long id,
        @References(Owner.class) @Index long ownerId,
        @Column(length = 100) String name,
        LocalDate born) {}
