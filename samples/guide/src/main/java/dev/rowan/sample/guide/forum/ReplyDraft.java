package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Shape;

/** A reply as it is written with its topic. */
// snippet: draft
@Shape(of = Reply.class)
public record ReplyDraft(long id, long personId, String text) {} // the topic's key is taken from there
// end
