package lang;

import dev.rowan.annotation.Projection;

@Projection
public record Iterable(java.lang.String name, int a, Object object) {}
