package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.time.LocalDate;

/** That a topic has a label, since some day. */
// snippet: label
@Table(name = "topic_labels")
public record TopicLabel(
        @Id @References(Topic.class) long topicId,
        @Id @References(Label.class) long labelId,
        LocalDate since) {} // a join table may have columns of its own
// end
