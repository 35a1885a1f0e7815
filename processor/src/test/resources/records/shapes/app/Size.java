package app;

public record Size(int pages, int height) {}
