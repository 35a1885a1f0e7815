package old;

@Deprecated
public record Part(int y) {}
