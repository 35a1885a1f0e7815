package dev.rowan.sample.guide.office;

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

/** Somebody who works here, or did. */
// snippet: employee
@Table(name = "employees")
@HasMany(name = "chores", target = Chore.class)
public record Employee(
        @Id @Generated long id,
        @Unique String email, // among those that are not deleted
        String name,
        @CreatedBy @Nullable String createdBy,
        @UpdatedBy @Nullable String updatedBy,
        @SoftDelete @Nullable Instant deletedAt) {} // or: @SoftDelete boolean deleted
// end
