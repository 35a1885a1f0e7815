package dev.rowan.test.publishing;

import dev.rowan.annotation.Shape;
import org.jspecify.annotations.Nullable;

/** A comment with who wrote it, who may be unknown. */
@Shape(of = Comment.class)
public record CommentLine(String body, int likes, @Nullable AuthorCard author) {}
