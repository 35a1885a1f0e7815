package lib;

public record Point(double latitude, double longitude) {}
