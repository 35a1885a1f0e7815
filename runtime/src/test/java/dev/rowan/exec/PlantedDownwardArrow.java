package dev.rowan.exec;

import dev.rowan.type.PlantedUpwardArrow;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public final class PlantedDownwardArrow {
    @Nullable
    PlantedUpwardArrow seen;
}
