package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic with all that its page shows. */
// snippet: page
@Shape(of = Topic.class)
public record TopicPage(
        String title, // a column, by its name
        Name author, // what a relation to one leads to: joined
        @Nullable Name solver, // there may be none: a left join
        List<Answer> replies, // what a relation to many leads to: a statement of its own
        List<Label> labels) {} // whole records of the other table serve as well
// end
