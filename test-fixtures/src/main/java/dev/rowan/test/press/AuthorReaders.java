package dev.rowan.test.press;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An author with the readers, by where they live. */
@Shape(of = Author.class)
public record AuthorReaders(String firstName, List<Reader> readers) {}
