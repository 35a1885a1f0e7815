package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Load;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Strategy;
import java.util.List;

/** A topic with its labels, in one statement. */
// snippet: board
@Shape(of = Topic.class)
public record TopicBoard(
        String title,
        @Load(Strategy.JOIN) List<Label> labels, // in the statement of the topics
        @Load(Strategy.SUBQUERY) List<Answer> replies) {} // by the query of the topics, not by their keys
// end
