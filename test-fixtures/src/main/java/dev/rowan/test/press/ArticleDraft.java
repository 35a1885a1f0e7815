package dev.rowan.test.press;

import dev.rowan.annotation.Shape;

/** An article of a draft. */
@Shape(of = Article.class)
public record ArticleDraft(long id, String title, String slug) {}
