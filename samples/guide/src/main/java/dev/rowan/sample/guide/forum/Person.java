package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** Somebody who asks and answers. */
// snippet: person
@Table(name = "people")
@HasMany(name = "topics", target = Topic.class, mappedBy = "author", orderBy = "title") // PERSON.topics
@HasMany(name = "replies", target = Reply.class)
public record Person(@Id @Generated long id, @Unique String name) {}
// end
