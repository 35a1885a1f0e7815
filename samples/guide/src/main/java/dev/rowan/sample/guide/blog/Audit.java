package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

/** When a row was made and changed. */
// snippet: audit
public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
// end
