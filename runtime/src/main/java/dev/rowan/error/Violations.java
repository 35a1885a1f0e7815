package dev.rowan.error;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the rules that one record breaks. Null breaks no rule but {@link #notBlank}. Confined to one thread. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>(0);

    /** Nothing is broken yet. */
    public Violations() {}

    /** What was found, in order. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Something is broken.
     *
     * @param component the component, by its path
     * @param rule what is broken, a name
     * @param message what holds of values that keep it, {@code must be after its beginning}; without the value
     */
    public void add(String component, String rule, String message) {
        found.add(new Violation(component, rule, message));
    }

    /** Text of a length. */
    public void length(String component, @Nullable CharSequence value, int min, int max) {
        if (value != null) {
            int length = Character.codePointCount(value, 0, value.length());
            bounds(component, length, min, max, "characters");
        }
    }

    /** A list or set of a size. */
    public void length(String component, @Nullable Collection<?> value, int min, int max) {
        if (value != null) {
            bounds(component, value.size(), min, max, "elements");
        }
    }

    /** A map of a size. */
    public void length(String component, @Nullable Map<?, ?> value, int min, int max) {
        if (value != null) {
            bounds(component, value.size(), min, max, "entries");
        }
    }

    private void bounds(String component, int length, int min, int max, String what) {
        if (length < min || length > max) {
            String bounds = max == Integer.MAX_VALUE
                    ? "must have at least " + min
                    : min == 0 ? "must have at most " + max : "must have between " + min + " and " + max;
            add(component, "length", bounds + " " + what);
        }
    }

    /** Text with something in it; null is none unless there may be. */
    public void notBlank(String component, @Nullable CharSequence value, boolean nullable) {
        if (value == null ? !nullable : value.chars().allMatch(Character::isWhitespace)) {
            add(component, "notBlank", "must not be blank");
        }
    }

    /** Text that matches as a whole; {@code message} says what is meant, unless it is empty. */
    public void pattern(String component, @Nullable CharSequence value, Pattern pattern, String message) {
        if (value != null && !pattern.matcher(value).matches()) {
            add(component, "pattern", message.isEmpty() ? "must match " + pattern : message);
        }
    }

    /** A number within bounds; null for no bound. What is no number, or infinite, is within none. */
    public void range(String component, @Nullable Number value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (value == null) {
            return;
        }
        BigDecimal number = decimal(value);
        if (number == null || min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
            String bounds = max == null
                    ? "must be at least " + plain(min)
                    : min == null
                            ? "must be at most " + plain(max)
                            : "must be between " + plain(min) + " and " + plain(max);
            add(component, "range", bounds);
        }
    }

    private static String plain(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    private static @Nullable BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = value.doubleValue();
            return Double.isFinite(number) ? new BigDecimal(value.toString()) : null;
        }
        return BigDecimal.valueOf(value.longValue());
    }
}
