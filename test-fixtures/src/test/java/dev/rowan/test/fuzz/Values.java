package dev.rowan.test.fuzz;

import dev.rowan.sql.Condition;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Operand;
import dev.rowan.sql.TextExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Values as the interpreter has them: whole numbers as {@code Long}, decimals without zeros at their end. Texts are of
 * lower-case letters, about which all collations agree.
 */
final class Values {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 26);

    private Values() {}

    static ValueKind kind(Operand<?, ?, ?> expression) {
        if (expression instanceof Condition) {
            return ValueKind.TRUTH;
        }
        if (expression instanceof IntegralExpr<?>) {
            return ValueKind.WHOLE;
        }
        if (expression instanceof FractionalExpr<?>) {
            return ValueKind.DECIMAL;
        }
        return expression instanceof TextExpr ? ValueKind.TEXT : ValueKind.DATE;
    }

    static @Nullable Object normal(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        return value;
    }

    static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    static Object random(Random random, ValueKind kind) {
        return switch (kind) {
            case WHOLE -> (long) random.nextInt(9) - 3;
            case DECIMAL -> decimal(random);
            case TEXT -> text(random);
            case TRUTH -> random.nextBoolean();
            case DATE -> date(random);
        };
    }

    static BigDecimal decimal(Random random) {
        return BigDecimal.valueOf(random.nextInt(1200) - 400, 2);
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    static LocalDate date(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(9));
    }
}
