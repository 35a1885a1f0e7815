package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Shape;
import java.util.List;

/** Two levels. */
@Shape(of = Owner.class)
public record OwnerPage(long id, String name, String city, List<PetLine> pets) {}
