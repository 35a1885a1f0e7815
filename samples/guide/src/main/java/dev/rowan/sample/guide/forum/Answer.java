package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Shape;

/** A reply with who gave it. */
// snippet: answer
@Shape(of = Reply.class)
public record Answer(String text, Name person) {}
// end
