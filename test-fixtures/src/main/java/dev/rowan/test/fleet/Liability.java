package dev.rowan.test.fleet;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.TenantId;
import dev.rowan.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy for what we do to others. */
@DiscriminatorValue("liability")
public record Liability(
        @Id @Generated @Nullable UUID id,
        @TenantId @Column(length = 20) String office,
        @Column(length = 60) String title,
        @Column(length = 200) @Nullable String remark,
        @Column(precision = 12, scale = 2) BigDecimal limit,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt,
        @SoftDelete @Nullable Instant deletedAt)
        implements Policy {}
