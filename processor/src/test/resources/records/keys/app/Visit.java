package app;

import dev.rowan.annotation.Table;
import java.time.Instant;

/** No key at all. */
@Table
public record Visit(String page, Instant at) {}
