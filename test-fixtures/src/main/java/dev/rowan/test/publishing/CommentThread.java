package dev.rowan.test.publishing;

import dev.rowan.annotation.Depth;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment with the replies to it, and those to them. */
// snippet: thread
@Shape(of = Comment.class)
public record CommentThread(
        String body,
        @From("author.username") @Nullable String author,
        @Depth(5) List<CommentThread> replies) {}
// end
