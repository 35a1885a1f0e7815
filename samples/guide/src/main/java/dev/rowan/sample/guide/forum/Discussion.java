package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.Shape;
import java.util.List;

/** A reply with the replies to it. */
// snippet: thread
@Shape(of = Reply.class)
public record Discussion(String text, @Depth(3) List<Discussion> answers) {} // three levels below the first
// end
