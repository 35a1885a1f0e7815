package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Relations by components of parts, one of which may be missing, and by a part as a whole. */
@Table
public record Deposit(
        @Id @Generated long id,
        @Embedded(prefix = "received_") Signature received,
        @Embedded(prefix = "released_") @Nullable Signature released,

        @References(value = Shelf.class, relation = "shelf") @Embedded(prefix = "at_")
        Place place) {}
