package dev.rowan.sample.benchmarks.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;

/** A child of an {@link Album}. */
@Table(name = "tracks")
public record Track(
        @Id @Generated long id,
        @References(Album.class) @Index long albumId,
        @Column(length = 100) String title,
        int seconds) {}
