package dev.rowan.test.press;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author as they are called, with what they wrote. */
@Shape(of = Author.class)
public record AuthorPage(
        long id,
        String fullName,
        @From("marked") @Nullable String mark,
        int toGo,
        @Nullable Phone call,
        List<ArticleLine> articles) {}
