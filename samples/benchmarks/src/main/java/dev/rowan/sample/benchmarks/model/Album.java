package dev.rowan.sample.benchmarks.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A parent of ten {@link Track}s. */
@Table(name = "albums")
@HasMany(name = "tracks", target = Track.class, orderBy = "id")
public record Album(
        @Id @Generated long id,
        @Column(length = 100) String title,
        @Column(length = 100) String artist) {}
