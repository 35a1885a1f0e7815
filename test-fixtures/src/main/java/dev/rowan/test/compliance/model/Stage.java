package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.GeneratedBy;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project is made of, by keys of the client. */
@Table
@HasMany(name = "steps", target = Step.class, orderBy = "label", cascade = true, orphanRemoval = true)
public record Stage(
        @Id @Generated(GeneratedBy.UUID_V7) @Nullable UUID id,
        @References(Project.class) @Index long projectId,
        @Column(length = 40) String title) {}
