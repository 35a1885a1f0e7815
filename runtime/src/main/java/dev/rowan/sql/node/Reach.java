package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * How far a statement reaches beyond the rows that are there for everyone: why it sees rows that are deleted, and why it
 * sees the rows of all tenants.
 *
 * @param deleted the reason to see deleted rows; null if they are passed over
 * @param tenants the reason to see the rows of all tenants; null if only those of one are seen
 */
public record Reach(@Nullable String deleted, @Nullable String tenants) {
    /** Deleted rows are passed over, and those of other tenants. */
    public static final Reach PLAIN = new Reach(null, null);

    /**
     * The same with deleted rows.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Reach withDeleted(String reason) {
        requireReason(reason, "see deleted rows");
        return new Reach(reason, tenants);
    }

    /**
     * The same with the rows of all tenants.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Reach acrossTenants(String reason) {
        requireReason(reason, "see the rows of all tenants");
        return new Reach(deleted, reason);
    }

    /** What a part of a statement reaches within this. */
    public Reach with(Reach inner) {
        return inner.deleted == null && inner.tenants == null
                ? this
                : new Reach(
                        inner.deleted == null ? deleted : inner.deleted,
                        inner.tenants == null ? tenants : inner.tenants);
    }

    /**
     * Refuses to do what needs a reason without one.
     *
     * @param what what is to be done, behind "to"
     * @throws IllegalArgumentException if the reason is blank
     */
    public static void requireReason(String reason, String what) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("To " + what + " a statement needs a reason, and this is blank");
        }
    }
}
