package lang;

public record Object(int x, java.lang.String y) {}
