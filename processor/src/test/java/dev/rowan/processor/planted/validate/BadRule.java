package dev.rowan.processor.planted.validate;

import dev.rowan.processor.planted.read.BadReader;
import dev.rowan.sql.Table;

/** A rule that reads, and sees the runtime. */
public record BadRule(BadReader reader, Table<?> table) {}
