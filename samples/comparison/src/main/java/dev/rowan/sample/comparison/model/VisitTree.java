package dev.rowan.sample.comparison.model;

import dev.rowan.annotation.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The third level. */
@Shape(of = Visit.class)
public record VisitTree(long id, LocalDate day, String reason, BigDecimal cost) {}
