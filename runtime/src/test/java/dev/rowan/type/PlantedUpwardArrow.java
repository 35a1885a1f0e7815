package dev.rowan.type;

import dev.rowan.exec.PlantedDownwardArrow;

/** Violates rules on purpose: the lowest package sees a higher one, which sees it. */
public final class PlantedUpwardArrow {
    static final Class<?> SEEN = PlantedDownwardArrow.class;
    PlantedDownwardArrow seen = new PlantedDownwardArrow();
}
