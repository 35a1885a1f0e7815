package dev.rowan.test.press;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An author with what they are told. */
@Shape(of = Author.class)
public record AuthorNotes(long id, List<Note> notes) {}
