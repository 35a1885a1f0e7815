package app;

import dev.rowan.annotation.Embeddable;
import dev.rowan.annotation.Length;

/** A part with rules. */
@Embeddable
public record Home(@Length(max = 5) String city) {}
