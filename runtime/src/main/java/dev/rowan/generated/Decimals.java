package dev.rowan.generated;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares decimals. */
public final class Decimals {
    private Decimals() {}

    /** Whether two decimals have one value, whatever their scales, or neither is there. */
    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
