package app;

import dev.rowan.annotation.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection
public record PersonCount(String name, long count, @Nullable Person oldest, Place at, Optional<Integer> in, byte @Nullable [] raw) {}
