package dev.rowan.test.press;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An author with what they are told, as it is stored. */
@Shape(of = Author.class)
public record AuthorLines(long id, List<NoteLine> notes) {
    /** A note by its columns, which nobody turns round. */
    @Shape(of = Note.class)
    public record NoteLine(long id, String text) {}
}
