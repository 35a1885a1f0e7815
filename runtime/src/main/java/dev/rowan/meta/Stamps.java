package dev.rowan.meta;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** What Rowan puts into a record before it is written: one moment, cut to what the database keeps, and new UUIDs. */
public final class Stamps {
    private final Instant now;
    private final ZoneId zone;

    /** Stamps of one moment. */
    public Stamps(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** The moment. */
    public Instant instant() {
        return now;
    }

    /** The moment, in UTC. */
    public OffsetDateTime offsetDateTime() {
        return now.atOffset(ZoneOffset.UTC);
    }

    /** The moment on the clock's wall. */
    public LocalDateTime localDateTime() {
        return LocalDateTime.ofInstant(now, zone);
    }

    /** A random UUID. */
    public UUID uuidV4() {
        return UUID.randomUUID();
    }

    /** A UUID that begins with the moment. */
    public UUID uuidV7() {
        UUID random = UUID.randomUUID();
        long high = (now.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0fffL);
        return new UUID(high, random.getLeastSignificantBits());
    }
}
