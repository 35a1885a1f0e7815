package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A voyage with its legs, as it is written and read. */
@Shape(of = Voyage.class, writable = true)
public record VoyagePlan(long id, String ship, List<LegPlan> legs) {
    /** A leg. */
    @Shape(of = Leg.class)
    public record LegPlan(long id, String harbour) {}
}
