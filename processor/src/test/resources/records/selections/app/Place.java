package app;

public record Place(String city, int floor) {}
