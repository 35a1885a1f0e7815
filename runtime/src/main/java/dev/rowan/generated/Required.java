package dev.rowan.generated;

import org.jspecify.annotations.Nullable;

/** Insists on values. */
public final class Required {
    private Required() {}

    /**
     * The value of a component, to be cast, which spares the compiler a type argument to infer.
     *
     * @throws IllegalStateException if it is null; the text names the component
     */
    public static Object value(@Nullable Object value, String component) {
        if (value == null) {
            throw missing(component);
        }
        return value;
    }

    /**
     * Insists on several components at once, which spares the compiler a call for each.
     *
     * @param record what they belong to
     * @param namesAndValues the name of each, followed by its value
     * @throws IllegalStateException if a value is null; the text names the first such component
     */
    public static void all(String record, @Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                throw missing(record + '.' + namesAndValues[i]);
            }
        }
    }

    private static IllegalStateException missing(String component) {
        return new IllegalStateException(component + " is required and has not been set");
    }
}
