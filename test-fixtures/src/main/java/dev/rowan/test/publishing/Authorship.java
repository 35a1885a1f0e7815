package dev.rowan.test.publishing;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and by whom a row was written and changed. Shared by all records that have it as a part. */
// snippet: authorship
@Embeddable
public record Authorship(
        @CreatedAt Instant createdAt,
        @CreatedBy @Column(length = 50) @Nullable String createdBy,
        @UpdatedAt Instant updatedAt,
        @UpdatedBy @Column(length = 50) @Nullable String updatedBy) {}
// end
