package dev.rowan.test.engine.model;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A table in a schema beside the one of the connection, with a reference within it. */
@Table(schema = "rowan annex")
public record Annex(
        @Id @Generated long id,
        @Unique String name,
        @References(Annex.class) @Index @Nullable Long parent) {}
