package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A version, times that Rowan sets, and a column that stays as it was inserted. */
@Table
public record Article(
        @Id @Generated long id,
        String title,
        @Column(updatable = false) String author,
        @Nullable String body,
        @Embedded Stamp stamp,
        @Version int version) {}
