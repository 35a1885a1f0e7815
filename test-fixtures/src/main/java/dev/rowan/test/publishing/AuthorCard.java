package dev.rowan.test.publishing;

import dev.rowan.annotation.Shape;

/** Somebody by their name, as it stands beside what they wrote. */
@Shape(of = User.class)
public record AuthorCard(long id, String username) {}
