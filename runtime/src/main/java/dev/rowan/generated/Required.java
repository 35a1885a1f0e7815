package dev.rowan.generated;

import org.jspecify.annotations.Nullable;

/** Insists on values. */
public final class Required {
    private Required() {}

    /**
     * The value of a component.
     *
     * @throws IllegalStateException if it is null; the text names the component
     */
    public static <T> T value(@Nullable T value, String component) {
        if (value == null) {
            throw new IllegalStateException(component + " is required and has not been set");
        }
        return value;
    }
}
