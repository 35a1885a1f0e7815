package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.HasOne;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** The root of trees that are saved: a key of the server, times and a version. */
@Table
@HasOne(name = "charter", target = Charter.class, orphanRemoval = true)
@HasMany(name = "stages", target = Stage.class, orderBy = "title", cascade = true, orphanRemoval = true)
public record Project(
        @Id @Generated long id,
        @Column(length = 40) String name,
        @Column(length = 40) @Nullable String client,
        @Embedded Stamp stamp,
        @Version int version) {}
