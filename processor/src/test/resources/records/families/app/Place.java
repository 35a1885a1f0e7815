package app;

public record Place(String street, int number) {}
