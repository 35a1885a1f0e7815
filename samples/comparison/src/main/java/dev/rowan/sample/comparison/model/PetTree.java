package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Shape;
import java.time.LocalDate;
import java.util.List;

/** The second level. */
@Shape(of = Pet.class)
public record PetTree(long id, String name, LocalDate born, List<VisitTree> visits) {}
