package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Shape;

/** What a list of posts shows of one. */
// snippet: headline
@Shape(of = Post.class)
public record Headline(PostId id, String title, PostStatus status) {}
// end
