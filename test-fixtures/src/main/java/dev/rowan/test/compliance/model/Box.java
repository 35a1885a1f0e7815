package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** A part with another one inside, and components of the application's own types. */
public record Box(
        Suit suit,
        @Embedded(prefix = "size_") Size size,
        @Nullable Cents price) {}
