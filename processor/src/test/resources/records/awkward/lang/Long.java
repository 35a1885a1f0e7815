package lang;

public record Long(long value) {}
