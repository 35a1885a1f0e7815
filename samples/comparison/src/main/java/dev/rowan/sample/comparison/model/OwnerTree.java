package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Shape;
import java.util.List;

/** Three levels. */
@Shape(of = Owner.class, writable = true)
public record OwnerTree(long id, String name, String city, List<PetTree> pets) {}
