package app;


public record ClubId(String country, int number) {}
