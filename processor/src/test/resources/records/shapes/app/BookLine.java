package app;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;

@Shape(of = Book.class)
record BookLine(String title, Genre genre, Size size, @From("author.name") String by) {}
