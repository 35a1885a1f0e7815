package dev.rowan.test.publishing;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

/** When a row came into being, and when it changed last. */
@Embeddable
public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
