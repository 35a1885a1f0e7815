package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Count;
import dev.rowan.annotation.Exists;
import dev.rowan.annotation.From;
import dev.rowan.annotation.Max;
import dev.rowan.annotation.OrderBy;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Top;
import dev.rowan.annotation.Where;
import dev.rowan.sql.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in figures. */
// snippet: figures
@Shape(of = Person.class)
public record PersonFigures(
        String name,
        @Count("replies") @Where("thanks") long thanks,
        @Exists("topics") boolean asks,
        @Max("replies.topic.title") @Nullable String last, // @Min, @Sum and @Avg as well
        @OrderBy({"topic.title", "id desc"}) List<Answer> replies,

        @From("topics") @Top(value = 2, by = "id desc") @OrderBy("title")
        List<Topic> latest) {
    static Condition thanks(ReplyTable reply) {
        return reply.text.contains("hanks");
    }
}
// end
