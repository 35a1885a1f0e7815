package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Shape;

/** Somebody by name. */
// snippet: name
@Shape(of = Person.class)
public record Name(String name) {}
// end
