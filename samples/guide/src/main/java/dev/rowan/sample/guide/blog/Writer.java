package dev.rowan.sample.guide.blog;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A user with what he or she has written. */
// snippet: writer
@Shape(of = User.class)
public record Writer(long id, String username, List<Headline> posts) {}
// end
