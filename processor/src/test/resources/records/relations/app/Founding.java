package app;

import dev.rowan.annotation.References;
import org.jspecify.annotations.Nullable;

/** A part that refers to another table. */
public record Founding(int year, @References(Person.class) @Nullable Long founderId) {}
