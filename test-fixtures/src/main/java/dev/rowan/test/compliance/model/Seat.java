package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A key that the server makes beside other unique columns: one by itself that may be missing, and two together. */
@Table
@Unique({"hall", "spot"})
public record Seat(
        @Id @Generated long id,
        @Column(length = 20) String hall,
        int spot,
        @Unique @Column(length = 20) @Nullable String badge,
        String guest,
        @Column(updatable = false) String origin,
        @Embedded Stamp stamp,
        @Version int version) {}
