package dev.rowan.test.desk;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedBy;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.UpdatedBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody in the office, whose row stays when they leave. */
@Table(name = "desk_people")
@HasMany(name = "tasks", target = Task.class, mappedBy = "ownerId", orderBy = "id", orphanRemoval = true)
@HasMany(name = "payouts", target = Payout.class, orderBy = "id")
public record Person(
        @Id @Generated long id,
        @Unique @Column(length = 100) String email,
        @Column(length = 50) String name,
        @CreatedBy @Column(length = 50) @Nullable String createdBy,
        @UpdatedBy @Column(length = 50) @Nullable String updatedBy,
        @SoftDelete @Nullable Instant deletedAt) {}
