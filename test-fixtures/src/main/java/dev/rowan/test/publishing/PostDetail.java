package dev.rowan.test.publishing;

import dev.rowan.annotation.Shape;
import java.util.List;

/** A post with its author and its comments. */
@Shape(of = Post.class)
public record PostDetail(long id, String title, AuthorCard author, List<CommentLine> comments) {}
