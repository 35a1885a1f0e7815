package dev.rowan.test.depot;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bay, at a position of which its site has one. */
@Table(name = "depot_bays")
@Unique({"siteCode", "position"})
@HasMany(name = "slots", target = Slot.class, orderBy = "number", cascade = true, orphanRemoval = true)
public record Bay(
        @Id @Generated(GeneratedBy.UUID_V7) @Nullable UUID id,

        @References(value = Site.class, relation = "site") @Column(length = 20)
        String siteCode,

        int position,
        @Column(length = 30) String name) {}
