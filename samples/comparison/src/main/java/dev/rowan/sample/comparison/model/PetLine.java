package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Shape;
import java.time.LocalDate;

/** A pet on its owner's page. */
@Shape(of = Pet.class)
public record PetLine(long id, String name, LocalDate born) {}
