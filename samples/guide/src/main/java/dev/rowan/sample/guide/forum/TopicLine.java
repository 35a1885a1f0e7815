package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Count;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.util.List;

/** A topic in a list of such. */
// snippet: line
@Shape(of = Topic.class)
public record TopicLine(
        String title,
        @From("author.name") String by, // along a relation
        @Count("replies") long answers, // a sub-select in the same row
        @From("replies") @Where("thanks") @Top(1) List<Reply> thanks) {
    static Condition thanks(ReplyTable reply) {
        return reply.text.contains("hanks");
    }
}
// end
