package dev.rowan.test.engine.model;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Comes from a hen. */
@Table
public record Egg(
        @Id long id, @References(Hen.class) @Nullable Long layer) {}
