package dev.rowan.sample.quickstart.model;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time zone, its offset from UTC without daylight saving, and the next time its clocks are put forward or back. */
@Table(name = "zones")
public record Zone(
        @Id @Column(length = 50) String id,
        @Index @Column(length = 10) Area area,
        @Check("offset_minutes between -1080 and 1080") int offsetMinutes,
        @Nullable Instant nextTransition) {}
