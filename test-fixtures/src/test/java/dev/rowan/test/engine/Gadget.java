package dev.rowan.test.engine;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A row with backslashes where they matter. */
@Table(name = "gadget")
public record Gadget(
        @Id long id, String name, @Default("c:\\") String folder) {}
