package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A topic as it is written. */
// snippet: draft
@Shape(of = Topic.class, writable = true) // the compiler sees to it that it can be saved
public record TopicDraft(
        long id, // 0 until it is saved
        String title,
        Person author, // shared with other topics: its key is written, and nothing of it
        List<ReplyDraft> replies) {} // belong to the topic, and go when they are no longer here
// end
