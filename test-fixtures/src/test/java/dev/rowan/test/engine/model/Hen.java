package dev.rowan.test.engine.model;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Comes from an egg. */
@Table
public record Hen(
        @Id long id, @References(Egg.class) @Nullable Long fromEgg) {}
