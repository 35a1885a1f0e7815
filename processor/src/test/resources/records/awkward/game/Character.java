package game;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Called like a class of {@code java.lang}, which other records of the package need. */
@Table
public record Character(@Id long id, String name) {}
