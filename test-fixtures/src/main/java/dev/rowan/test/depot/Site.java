package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;

/** A site, by a key that is assigned; what is in it goes with it. */
@Table(name = "depot_sites")
@HasMany(name = "bays", target = Bay.class, orderBy = "position", cascade = true, orphanRemoval = true)
public record Site(
        @Id @Column(length = 20) String code,
        @Unique @Column(length = 30) String label,
        @Version int version) {}
