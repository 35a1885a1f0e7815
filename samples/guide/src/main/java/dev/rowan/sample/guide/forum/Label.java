package dev.rowan.sample.guide.forum;

import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A word for topics. */
@Table(name = "labels")
public record Label(@Id @Generated long id, @Unique String word) {}
