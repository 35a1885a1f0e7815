package app;

/** An address. */
public record Email(String value) {}
