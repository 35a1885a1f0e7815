package app;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Its builder would begin with a word of Kotlin. */
@Table
public record Object(@Id int id, int in) {}
