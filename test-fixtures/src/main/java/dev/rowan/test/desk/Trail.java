package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.UpdatedBy;
import java.time.Instant;

/** Who made a row, who changed it last, and when. */
@Embeddable
public record Trail(
        @CreatedBy @Column(length = 50) Clerk createdBy,
        @UpdatedBy @Column(length = 50) Clerk updatedBy,
        @UpdatedAt Instant updatedAt) {}
