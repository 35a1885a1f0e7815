package dev.rowan.sample.guide.club;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;

/** A fee with whose it is. */
// snippet: shape
@Shape(of = Fee.class)
public record FeeLine(int amount, @From("member.fullName") String member) {}
// end
