package dev.rowan.sample.quickstart.question;

import dev.rowan.annotation.Projection;
import dev.rowan.sample.quickstart.model.Area;

/** The time zones of an area, in number and in minutes ahead of UTC. */
@Projection
public record AreaOffsets(Area area, long zones, int west, int east) {}
