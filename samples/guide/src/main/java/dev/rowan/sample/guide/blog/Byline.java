package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A user with a post, if there is one. */
// snippet: byline
@Projection
public record Byline(User author, @Nullable Post post) {}
// end
