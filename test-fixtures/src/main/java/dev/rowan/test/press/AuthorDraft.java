package dev.rowan.test.press;

import dev.rowan.annotation.Shape;
import java.math.BigDecimal;
import java.util.List;

/** An author with what they wrote, to be saved. */
@Shape(of = Author.class, writable = true)
public record AuthorDraft(
        long id, String firstName, String email, int rating, BigDecimal fee, List<ArticleDraft> articles) {}
