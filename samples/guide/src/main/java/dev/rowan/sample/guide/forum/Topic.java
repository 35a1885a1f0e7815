package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What somebody has asked. */
// snippet: topic
@Table(name = "topics")
@HasMany(name = "replies", target = Reply.class, orderBy = "id", orphanRemoval = true)
@ManyToMany(name = "labels", target = Label.class, through = TopicLabel.class) // by way of a join table
public record Topic(
        @Id @Generated long id,
        String title,
        @References(Person.class) long authorId, // TOPIC.author, and the path TOPIC.author()
        @References(Person.class) @Nullable Long solverId) {} // a second way to the same table
// end
