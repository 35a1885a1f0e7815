package app;

public record Mapping(R r, String s) {}
