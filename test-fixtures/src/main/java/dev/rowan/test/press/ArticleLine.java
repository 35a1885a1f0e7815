package dev.rowan.test.press;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;

/** An article under its path, by its author. */
@Shape(of = Article.class)
public record ArticleLine(
        String path, @From("author.fullName") String by) {}
