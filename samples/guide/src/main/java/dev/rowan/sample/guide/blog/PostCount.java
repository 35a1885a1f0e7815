package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Projection;

/** How much somebody has written. */
// snippet: projection
@Projection
public record PostCount(String username, long posts) {}
// end
