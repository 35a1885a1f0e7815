package app;

import dev.rowan.annotation.*;

@Shape(of = Letter.class)
public record LetterView(String text, Contact contact) {}
