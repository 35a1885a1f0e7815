package app;

public enum Genre {
    PROSE,
    VERSE
}
