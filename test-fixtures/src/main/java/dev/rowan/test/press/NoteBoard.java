package dev.rowan.test.press;

import dev.rowan.annotation.Shape;

/** A note with whom it is for. */
@Shape(of = Note.class)
public record NoteBoard(long id, Author author) {}
