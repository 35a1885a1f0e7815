package dev.rowan.example;

import java.time.Instant;

record Audit(Instant createdAt, Instant updatedAt) {}
