package app;

import dev.rowan.annotation.*;

@Index("file")
public record Spot(@Column(length = 50) String file, int line) {}
