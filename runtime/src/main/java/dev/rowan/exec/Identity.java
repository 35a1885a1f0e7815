package dev.rowan.exec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf statements are executed.
 *
 * @param actor who does it, for created-by and updated-by; gives null for nobody
 * @param tenant whose rows are seen and written; gives null for none
 */
public record Identity(Supplier<? extends @Nullable Object> actor, Supplier<? extends @Nullable Object> tenant) {
    /** Nobody's, for no tenant. */
    public static final Identity NONE = new Identity(() -> null, () -> null);

    /** Done by somebody else. */
    public Identity withActor(@Nullable Object newActor) {
        return new Identity(() -> newActor, tenant);
    }

    /** Done for another tenant. */
    public Identity withTenant(@Nullable Object newTenant) {
        return new Identity(actor, () -> newTenant);
    }
}
