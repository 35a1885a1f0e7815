package dev.rowan.sample.guide.family;

import dev.rowan.annotation.Shape;

/** A contract and who has signed it. */
// snippet: shape
@Shape(of = Contract.class)
public record Signed(String subject, Party party) {}
// end
