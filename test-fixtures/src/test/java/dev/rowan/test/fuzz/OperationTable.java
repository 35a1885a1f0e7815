package dev.rowan.test.fuzz;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Expr;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Operand;
import dev.rowan.sql.TemporalExpr;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.Types;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Operations by what they result in, and the words in which they are told. */
@SuppressWarnings({"unchecked", "rawtypes"})
abstract class OperationTable {
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final int MOST_DIGITS = 8;

    private final Map<ValueKind, List<Function<Random, Operation>>> byResult = new EnumMap<>(ValueKind.class);

    /** All that have a result of the kind. */
    final List<Function<Random, Operation>> resultingIn(ValueKind kind) {
        return byResult.getOrDefault(kind, List.of());
    }

    /** Those of another table, behind those that are here. */
    final void addAll(OperationTable other) {
        other.byResult.forEach((kind, operations) -> operations.forEach(operation -> add(kind, operation)));
    }

    interface WithValue<A, V, T> {
        @Nullable
        T of(A argument, V value);
    }

    final void literal(
            ValueKind result,
            String name,
            ValueKind argument,
            WithValue<Operand<?, ?, ?>, Object, Expr<?>> written,
            WithValue<Object, Object, Object> meaning) {
        add(result, random -> {
            Object value = Values.random(random, argument);
            Object normal = Objects.requireNonNull(Values.normal(value));
            return new Operation(
                    name + ' ' + value,
                    result,
                    List.of(argument),
                    true,
                    a -> Objects.requireNonNull(written.of(a[0], value)),
                    v -> meaning.of(Objects.requireNonNull(v[0]), normal));
        });
    }

    final void number(
            int least,
            int greatest,
            String name,
            ValueKind kind,
            WithValue<Operand<?, ?, ?>, Integer, Expr<?>> written,
            WithValue<Object, Integer, Object> meaning) {
        add(kind, random -> {
            int value = least + random.nextInt(greatest - least + 1);
            return new Operation(
                    name + ' ' + value,
                    kind,
                    List.of(kind),
                    true,
                    a -> Objects.requireNonNull(written.of(a[0], value)),
                    v -> meaning.of(Objects.requireNonNull(v[0]), value));
        });
    }

    final void strict(
            String name,
            ValueKind result,
            List<ValueKind> arguments,
            Operation.Written written,
            Operation.Meaning meaning) {
        add(result, random -> new Operation(name, result, arguments, true, written, meaning));
    }

    final void lenient(
            String name,
            ValueKind result,
            List<ValueKind> arguments,
            Operation.Written written,
            Operation.Meaning meaning) {
        add(result, random -> new Operation(name, result, arguments, false, written, meaning));
    }

    final void add(ValueKind result, Function<Random, Operation> operation) {
        byResult.computeIfAbsent(result, kind -> new ArrayList<>()).add(operation);
    }

    static Operand any(Operand<?, ?, ?> expression) {
        return expression;
    }

    /** What gives one of two whole numbers must be wide enough for both. */
    static Operand wide(Operand<?, ?, ?> expression) {
        return expression instanceof IntegralExpr<?> && expression.type() != SqlTypes.INT64
                ? expression.cast(Types.BIGINT)
                : expression;
    }

    static IntegralExpr<?> whole(Operand<?, ?, ?> expression) {
        return (IntegralExpr<?>) expression;
    }

    static FractionalExpr<BigDecimal> decimal(Operand<?, ?, ?> expression) {
        return (FractionalExpr<BigDecimal>) expression;
    }

    static TextExpr text(Operand<?, ?, ?> expression) {
        return (TextExpr) expression;
    }

    static Condition truth(Operand<?, ?, ?> expression) {
        return (Condition) expression;
    }

    static TemporalExpr<LocalDate> date(Operand<?, ?, ?> expression) {
        return (TemporalExpr<LocalDate>) expression;
    }

    static boolean isZero(Object value) {
        return (long) value == 0;
    }

    static BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((long) Objects.requireNonNull(value));
    }

    /** Statements with numbers beyond what all types can hold are left out. */
    static Object fits(BigDecimal number) {
        if (number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DIGITS) {
            throw new OutOfRangeException();
        }
        return number;
    }

    static LocalDate near(LocalDate day, long days) {
        if (Math.abs(days) > 10_000 || day.getYear() < 1900 || day.getYear() > 2100) {
            throw new OutOfRangeException();
        }
        return day.plusDays(days);
    }

    static LocalDate day(@Nullable Object value) {
        return (LocalDate) Objects.requireNonNull(value);
    }
}
