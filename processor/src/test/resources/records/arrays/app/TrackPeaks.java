package app;

import dev.rowan.annotation.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Shape(of = Track.class)
public record TrackPeaks(UUID id, @Nullable List<@Nullable Integer> peaks, List<@Nullable String> notes) {}
