package dev.rowan.sample.guide.blog;

/** The key of a post, which no other table's key can be taken for. */
// snippet: id
public record PostId(long value) {}
// end
