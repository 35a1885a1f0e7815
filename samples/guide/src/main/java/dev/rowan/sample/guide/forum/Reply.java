package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What somebody has said to a topic, or to another reply. */
// snippet: reply
@Table(name = "replies")
@HasMany(name = "answers", target = Reply.class) // a table may refer to itself
public record Reply(
        @Id @Generated long id,
        @References(Topic.class) long topicId,
        @References(Person.class) long personId,

        @References(value = Reply.class, relation = "parent") @Nullable
        Long inReplyTo,

        String text) {}
// end
