package dev.rowan.example;

import java.time.Instant;

public record Audit(Instant createdAt, Instant updatedAt) {}
