package app;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A key of two components. */
@Table
public record Membership(@Id Long personId, @Id String club, boolean honorary) {}
