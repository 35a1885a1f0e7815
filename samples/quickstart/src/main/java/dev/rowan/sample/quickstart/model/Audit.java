package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

/** When a row was made and last changed: two columns that several tables share. */
public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
