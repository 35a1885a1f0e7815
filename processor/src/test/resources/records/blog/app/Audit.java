package app;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
