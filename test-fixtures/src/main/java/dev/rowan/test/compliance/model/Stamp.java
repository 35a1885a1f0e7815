package dev.rowan.test.compliance.model;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a row came and when it last changed. */
public record Stamp(
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {}
