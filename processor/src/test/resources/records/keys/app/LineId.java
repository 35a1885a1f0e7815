package app;

public record LineId(long orderId, int line) {}
