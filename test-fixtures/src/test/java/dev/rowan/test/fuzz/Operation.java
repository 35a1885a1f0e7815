package dev.rowan.test.fuzz;

import dev.rowan.sql.Expr;
import dev.rowan.sql.Operand;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the language, as Rowan writes it, and what it means.
 *
 * @param strict whether it gives NULL for a NULL, so that its meaning never sees one
 */
record Operation(
        String name, ValueKind result, List<ValueKind> arguments, boolean strict, Written written, Meaning meaning) {

    /** The expression. */
    interface Written {
        Expr<?> of(Operand<?, ?, ?>... arguments);
    }

    /** The value. */
    interface Meaning {
        @Nullable
        Object of(@Nullable Object... arguments);
    }

    @Nullable
    Object apply(@Nullable Object... values) {
        if (strict && Arrays.stream(values).anyMatch(Objects::isNull)) {
            return null;
        }
        Object value = meaning.of(values);
        return result == ValueKind.WHOLE && value instanceof Number number ? number.longValue() : Values.normal(value);
    }
}
