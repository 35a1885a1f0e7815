package dev.rowan.generated;

import org.jspecify.annotations.Nullable;

/** Insists on values. */
public final class Required {
    private Required() {}

    /**
     * The value of a component, to be cast: the compiler would have to infer a type argument, at each component of each
     * record.
     *
     * @throws IllegalStateException if it is null; the text names the component
     */
    public static Object value(@Nullable Object value, String component) {
        if (value == null) {
            throw new IllegalStateException(component + " is required and has not been set");
        }
        return value;
    }
}
