package dev.rowan.test.failure;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A row of a table that is larger than memory. */
@Table
public record Reading(@Id long id, String label, long amount) {}
