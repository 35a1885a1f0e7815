package dev.rowan.meta;

import dev.rowan.error.TenantException;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Rowan puts into a record before it is written: one moment, cut to what the database keeps, who does it, for which
 * tenant, and new UUIDs.
 */
public final class Stamps {
    private final Instant now;
    private final ZoneId zone;
    private final Supplier<? extends @Nullable Object> actor;
    private final Supplier<? extends @Nullable Object> tenant;

    /** Stamps of one moment, made by nobody for no tenant. */
    public Stamps(Instant now, ZoneId zone) {
        this(now, zone, () -> null, () -> null);
    }

    /** Stamps of one moment; the suppliers are asked where somebody is needed. */
    public Stamps(
            Instant now,
            ZoneId zone,
            Supplier<? extends @Nullable Object> actor,
            Supplier<? extends @Nullable Object> tenant) {
        this.now = now;
        this.zone = zone;
        this.actor = actor;
        this.tenant = tenant;
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

    /**
     * The moment as what a column holds.
     *
     * @throws IllegalStateException if it cannot hold it
     */
    public <T> T moment(SqlType<T> type) {
        for (Object moment : List.of(instant(), offsetDateTime(), localDateTime())) {
            try {
                return type.cast(moment);
            } catch (ValueException e) {
                // another may fit
            }
        }
        throw new IllegalStateException("The time cannot be put into a column of the type "
                + type.dataType().kind());
    }

    /**
     * Who does it.
     *
     * @throws IllegalStateException if there is nobody, or somebody of another type
     */
    public <T> T actor(SqlType<T> type) {
        T found = actorOrNull(type);
        if (found == null) {
            throw new IllegalStateException(
                    "A column that cannot be NULL is filled with who does it, and there is nobody;"
                            + " give the database an actor(...) when it is configured, or say actingAs(...)");
        }
        return found;
    }

    /**
     * Who does it, or null for nobody.
     *
     * @throws IllegalStateException if it is somebody of another type
     */
    public <T> @Nullable T actorOrNull(SqlType<T> type) {
        Object found = actor.get();
        return found == null ? null : cast(type, found, "actor");
    }

    /**
     * The tenant for which it is done.
     *
     * @param given what a record has there already; null, 0 and empty text are nothing
     * @throws TenantException if there is none, or {@code given} is another one
     */
    public <T> T tenant(SqlType<T> type, @Nullable T given) {
        Object found = tenant.get();
        if (found == null) {
            throw new TenantException(
                    "Rows belong to tenants, and none is at hand; give the database a tenant(...) when it"
                            + " is configured, or say forTenant(...)");
        }
        T own = cast(type, found, "tenant");
        if (given != null && !own.equals(given) && !isNothing(type.plain(given))) {
            throw new TenantException("A row of another tenant than the one at hand is to be written");
        }
        return own;
    }

    private static boolean isNothing(Object plain) {
        return plain instanceof Number number && number.longValue() == 0 || plain.equals("");
    }

    private static <T> T cast(SqlType<T> type, Object value, String what) {
        try {
            return type.cast(value);
        } catch (ValueException e) {
            throw new IllegalStateException(
                    "The " + what + " " + e.getMessage() + ", as the column for it needs; its type is "
                            + value.getClass().getName(),
                    e);
        }
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
