package dev.rowan.test.fuzz;

import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.test.fuzz.ValueKind.DATE;
import static dev.rowan.test.fuzz.ValueKind.DECIMAL;
import static dev.rowan.test.fuzz.ValueKind.TEXT;
import static dev.rowan.test.fuzz.ValueKind.TRUTH;
import static dev.rowan.test.fuzz.ValueKind.WHOLE;

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
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every operation that random expressions are made of. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class Operations {
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final int MOST_DIGITS = 8;

    private final List<ValueKind> kinds;
    private final Map<ValueKind, List<Function<Random, Operation>>> byResult = new EnumMap<>(ValueKind.class);

    Operations(List<ValueKind> kinds) {
        this.kinds = kinds;
        wholeNumbers();
        decimals();
        texts();
        dates();
        logic();
        for (ValueKind kind : ValueKind.values()) {
            choices(kind);
            tests(kind);
        }
    }

    Operation random(Random random, ValueKind result) {
        List<Function<Random, Operation>> all = Objects.requireNonNull(byResult.get(result));
        Operation operation;
        do {
            operation = all.get(random.nextInt(all.size())).apply(random);
        } while (!kinds.containsAll(operation.arguments()));
        return operation;
    }

    /** The kinds of values that expressions are of. */
    List<ValueKind> kinds() {
        return kinds;
    }

    /** Whether a number is positive: a condition of an aggregate. */
    Operation positive() {
        return new Operation(
                "positive",
                TRUTH,
                List.of(WHOLE),
                true,
                a -> whole(a[0]).gt(0),
                v -> (long) Objects.requireNonNull(v[0]) > 0);
    }

    private void wholeNumbers() {
        strict(
                "plus",
                WHOLE,
                List.of(WHOLE, WHOLE),
                a -> whole(a[0]).plus(whole(a[1])),
                v -> fits(number(v[0]).add(number(v[1]))));
        strict(
                "minus",
                WHOLE,
                List.of(WHOLE, WHOLE),
                a -> whole(a[0]).minus(whole(a[1])),
                v -> fits(number(v[0]).subtract(number(v[1]))));
        strict(
                "times",
                WHOLE,
                List.of(WHOLE, WHOLE),
                a -> whole(a[0]).times(whole(a[1])),
                v -> fits(number(v[0]).multiply(number(v[1]))));
        strict(
                "div",
                WHOLE,
                List.of(WHOLE, WHOLE),
                a -> whole(a[0]).div(whole(a[1])),
                v -> isZero(v[1]) ? null : (long) v[0] / (long) v[1]);
        strict(
                "rem",
                WHOLE,
                List.of(WHOLE, WHOLE),
                a -> whole(a[0]).rem(whole(a[1])),
                v -> isZero(v[1]) ? null : (long) v[0] % (long) v[1]);
        strict("negated", WHOLE, List.of(WHOLE), a -> whole(a[0]).unaryMinus(), v -> -(long) v[0]);
        strict("abs", WHOLE, List.of(WHOLE), a -> whole(a[0]).abs(), v -> Math.abs((long) v[0]));
        strict("sign", WHOLE, List.of(WHOLE), a -> whole(a[0]).sign(), v -> (long) Long.signum((long) v[0]));
        strict("length", WHOLE, List.of(TEXT), a -> text(a[0]).length(), v -> ((String) v[0]).length());
        strict(
                "position",
                WHOLE,
                List.of(TEXT, TEXT),
                a -> text(a[0]).position(text(a[1])),
                v -> ((String) v[0]).indexOf((String) v[1]) + 1);
        strict(
                "year",
                WHOLE,
                List.of(DATE),
                a -> date(a[0]).year(),
                v -> day(v[0]).getYear());
        strict(
                "month",
                WHOLE,
                List.of(DATE),
                a -> date(a[0]).month(),
                v -> day(v[0]).getMonthValue());
        strict(
                "day",
                WHOLE,
                List.of(DATE),
                a -> date(a[0]).day(),
                v -> day(v[0]).getDayOfMonth());
        strict(
                "dayOfWeek",
                WHOLE,
                List.of(DATE),
                a -> date(a[0]).dayOfWeek(),
                v -> day(v[0]).getDayOfWeek().getValue());
        strict(
                "daysUntil",
                WHOLE,
                List.of(DATE, DATE),
                a -> date(a[0]).daysUntil(date(a[1])),
                v -> ChronoUnit.DAYS.between(day(v[0]), day(v[1])));
        literal(
                WHOLE,
                "plus",
                WHOLE,
                (a, number) -> whole(a).plus((Number) number),
                (v, number) -> fits(number(v).add(number(number))));
        literal(
                WHOLE,
                "times",
                WHOLE,
                (a, number) -> whole(a).times((Number) number),
                (v, number) -> fits(number(v).multiply(number(number))));
        literal(
                WHOLE,
                "div",
                WHOLE,
                (a, number) -> whole(a).div((Number) number),
                (v, number) -> isZero(number) ? null : (long) v / (long) number);
        literal(
                WHOLE,
                "rem",
                WHOLE,
                (a, number) -> whole(a).rem((Number) number),
                (v, number) -> isZero(number) ? null : (long) v % (long) number);
    }

    private void decimals() {
        strict(
                "plus",
                DECIMAL,
                List.of(DECIMAL, DECIMAL),
                a -> decimal(a[0]).plus(decimal(a[1])),
                v -> fits(number(v[0]).add(number(v[1]))));
        strict(
                "minus",
                DECIMAL,
                List.of(DECIMAL, WHOLE),
                a -> decimal(a[0]).minus(whole(a[1])),
                v -> fits(number(v[0]).subtract(number(v[1]))));
        strict(
                "plus",
                DECIMAL,
                List.of(WHOLE, DECIMAL),
                a -> whole(a[0]).plus(decimal(a[1])),
                v -> fits(number(v[0]).add(number(v[1]))));
        strict(
                "times",
                DECIMAL,
                List.of(DECIMAL, WHOLE),
                a -> decimal(a[0]).times(whole(a[1])),
                v -> fits(number(v[0]).multiply(number(v[1]))));
        strict(
                "times",
                DECIMAL,
                List.of(DECIMAL, DECIMAL),
                a -> decimal(a[0]).times(decimal(a[1])),
                v -> fits(number(v[0]).multiply(number(v[1]))));
        strict(
                "negated",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).unaryMinus(),
                v -> number(v[0]).negate());
        strict(
                "abs",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).abs(),
                v -> number(v[0]).abs());
        strict(
                "floor",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).floor(),
                v -> number(v[0]).setScale(0, RoundingMode.FLOOR));
        strict(
                "ceil",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).ceil(),
                v -> number(v[0]).setScale(0, RoundingMode.CEILING));
        strict(
                "trunc",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).trunc(),
                v -> number(v[0]).setScale(0, RoundingMode.DOWN));
        strict(
                "round",
                DECIMAL,
                List.of(DECIMAL),
                a -> decimal(a[0]).round(1),
                v -> number(v[0]).setScale(1, RoundingMode.HALF_UP));
    }

    private void texts() {
        strict("concat", TEXT, List.of(TEXT, TEXT), a -> text(a[0]).concat(text(a[1])), v -> (String) v[0] + v[1]);
        strict("upper", TEXT, List.of(TEXT), a -> text(a[0]).upper().lower(), v -> v[0]);
        strict("trim", TEXT, List.of(TEXT), a -> text(a[0]).trim(), v -> v[0]);
        number(
                0,
                3,
                "left",
                TEXT,
                (a, n) -> text(a).left(n),
                (v, n) -> ((String) v).substring(0, Math.min(n, ((String) v).length())));
        number(
                0,
                3,
                "right",
                TEXT,
                (a, n) -> text(a).right(n),
                (v, n) -> ((String) v).substring(Math.max(0, ((String) v).length() - n)));
        number(
                1,
                3,
                "substring",
                TEXT,
                (a, n) -> text(a).substring(n),
                (v, n) -> ((String) v).substring(Math.min(n - 1, ((String) v).length())));
        add(TEXT, random -> {
            String part = "abc".substring(random.nextInt(3)).substring(0, 1);
            // MySQL cuts off in set operations what grows in its places
            String by = random.nextBoolean() ? "" : "b";
            return new Operation(
                    "replace(" + part + ',' + by + ')',
                    TEXT,
                    List.of(TEXT),
                    true,
                    a -> text(a[0]).replace(part, by),
                    v -> ((String) v[0]).replace(part, by));
        });
    }

    private void dates() {
        strict(
                "plus",
                DATE,
                List.of(DATE, WHOLE),
                a -> date(a[0]).plus(whole(a[1]), ChronoUnit.DAYS),
                v -> near(day(v[0]), (long) v[1]));
        number(-40, 40, "plusDays", DATE, (a, n) -> date(a).plusDays(n), (v, n) -> near(day(v), n));
        number(
                -14,
                14,
                "plusMonths",
                DATE,
                (a, n) -> date(a).plusMonths(n),
                (v, n) -> day(near(day(v), 0)).plusMonths(n));
    }

    private void logic() {
        lenient(
                "and",
                TRUTH,
                List.of(TRUTH, TRUTH),
                a -> and(truth(a[0]), truth(a[1])),
                v -> Boolean.FALSE.equals(v[0]) || Boolean.FALSE.equals(v[1])
                        ? Boolean.FALSE
                        : v[0] == null || v[1] == null ? null : true);
        lenient(
                "or",
                TRUTH,
                List.of(TRUTH, TRUTH),
                a -> or(truth(a[0]), truth(a[1])),
                v -> Boolean.TRUE.equals(v[0]) || Boolean.TRUE.equals(v[1])
                        ? Boolean.TRUE
                        : v[0] == null || v[1] == null ? null : false);
        strict("not", TRUTH, List.of(TRUTH), a -> not(truth(a[0])), v -> !(boolean) v[0]);
        strict(
                "less",
                TRUTH,
                List.of(WHOLE, DECIMAL),
                a -> whole(a[0]).lt(decimal(a[1])),
                v -> number(v[0]).compareTo(number(v[1])) < 0);
        strict(
                "equal",
                TRUTH,
                List.of(DECIMAL, WHOLE),
                a -> decimal(a[0]).eq(whole(a[1])),
                v -> number(v[0]).compareTo(number(v[1])) == 0);
        for (String pattern : List.of("a%", "%b", "_", "%a_", "%", "", "b%c")) {
            Pattern meant = Pattern.compile(pattern.replace("%", ".*").replace("_", "."));
            strict(
                    "like " + pattern,
                    TRUTH,
                    List.of(TEXT),
                    a -> text(a[0]).like(pattern),
                    v -> meant.matcher((String) v[0]).matches());
        }
        for (String part : List.of("a", "bc", "")) {
            strict(
                    "startsWith " + part,
                    TRUTH,
                    List.of(TEXT),
                    a -> text(a[0]).startsWith(part),
                    v -> ((String) v[0]).startsWith(part));
            strict(
                    "contains " + part,
                    TRUTH,
                    List.of(TEXT),
                    a -> text(a[0]).contains(part),
                    v -> ((String) v[0]).contains(part));
        }
    }

    /** What gives one of its arguments. */
    private void choices(ValueKind kind) {
        lenient(
                "coalesce",
                kind,
                List.of(kind, kind),
                a -> wide(a[0]).coalesce(wide(a[1])),
                v -> v[0] == null ? v[1] : v[0]);
        lenient(
                "nullIf",
                kind,
                List.of(kind, kind),
                a -> nullIf((Operand<?, Comparable<?>, Expr<?>>) a[0], (Operand<?, Comparable<?>, ?>) a[1]),
                v -> v[0] != null && v[0].equals(v[1]) ? null : v[0]);
        lenient(
                "case",
                kind,
                List.of(TRUTH, kind, kind),
                a -> caseWhen(truth(a[0]), wide(a[1])).otherwise(wide(a[2])),
                v -> Boolean.TRUE.equals(v[0]) ? v[1] : v[2]);
        lenient(
                "case without else",
                kind,
                List.of(TRUTH, kind),
                a -> caseWhen(truth(a[0]), any(a[1])).end(),
                v -> Boolean.TRUE.equals(v[0]) ? v[1] : null);
    }

    private void tests(ValueKind kind) {
        compare(kind, "eq", a -> any(a[0]).eq(any(a[1])), order -> order == 0);
        compare(kind, "ne", a -> any(a[0]).ne(any(a[1])), order -> order != 0);
        compare(kind, "lt", a -> any(a[0]).lt(any(a[1])), order -> order < 0);
        compare(kind, "le", a -> any(a[0]).le(any(a[1])), order -> order <= 0);
        compare(kind, "gt", a -> any(a[0]).gt(any(a[1])), order -> order > 0);
        compare(kind, "ge", a -> any(a[0]).ge(any(a[1])), order -> order >= 0);
        lenient("isNull", TRUTH, List.of(kind), a -> any(a[0]).isNull(), v -> v[0] == null);
        lenient("isNotNull", TRUTH, List.of(kind), a -> any(a[0]).isNotNull(), v -> v[0] != null);
        lenient(
                "isDistinctFrom",
                TRUTH,
                List.of(kind, kind),
                a -> any(a[0]).isDistinctFrom(any(a[1])),
                v -> !Objects.equals(v[0], v[1]));
        lenient(
                "isNotDistinctFrom",
                TRUTH,
                List.of(kind, kind),
                a -> any(a[0]).isNotDistinctFrom(any(a[1])),
                v -> Objects.equals(v[0], v[1]));
        lenient(
                "between",
                TRUTH,
                List.of(kind, kind, kind),
                a -> any(a[0]).between(any(a[1]), any(a[2])),
                v -> both(atLeast(v[0], v[1]), atLeast(v[2], v[0])));
        add(TRUTH, random -> {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(Values.random(random, kind));
            }
            boolean negated = random.nextBoolean();
            return new Operation(
                    (negated ? "notIn" : "isIn") + values,
                    TRUTH,
                    List.of(kind),
                    !values.isEmpty(),
                    a -> negated ? any(a[0]).notIn(values) : any(a[0]).isIn(values),
                    v -> values.stream().map(Values::normal).anyMatch(value -> Objects.equals(value, v[0])) != negated);
        });
        literal(TRUTH, "lt", kind, (a, value) -> any(a).lt(value), (v, value) -> ((Comparable) v).compareTo(value) < 0);
        literal(TRUTH, "eq", kind, (a, value) -> any(a).eq(value), (v, value) -> v.equals(value));
    }

    private void compare(ValueKind kind, String name, Operation.Written written, IntPredicate test) {
        strict(name, TRUTH, List.of(kind, kind), written, v -> test.test(((Comparable) v[0]).compareTo(v[1])));
    }

    private static @Nullable Boolean atLeast(@Nullable Object value, @Nullable Object bound) {
        return value == null || bound == null ? null : ((Comparable) value).compareTo(bound) >= 0;
    }

    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)
                ? Boolean.FALSE
                : one == null || other == null ? null : Boolean.TRUE;
    }

    private interface WithValue<A, V, T> {
        @Nullable
        T of(A argument, V value);
    }

    private void literal(
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

    private void number(
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

    private void strict(
            String name,
            ValueKind result,
            List<ValueKind> arguments,
            Operation.Written written,
            Operation.Meaning meaning) {
        add(result, random -> new Operation(name, result, arguments, true, written, meaning));
    }

    private void lenient(
            String name,
            ValueKind result,
            List<ValueKind> arguments,
            Operation.Written written,
            Operation.Meaning meaning) {
        add(result, random -> new Operation(name, result, arguments, false, written, meaning));
    }

    private void add(ValueKind result, Function<Random, Operation> operation) {
        byResult.computeIfAbsent(result, kind -> new ArrayList<>()).add(operation);
    }

    private static Operand any(Operand<?, ?, ?> expression) {
        return expression;
    }

    /** What gives one of two whole numbers must be wide enough for both. */
    private static Operand wide(Operand<?, ?, ?> expression) {
        return expression instanceof IntegralExpr<?> && expression.type() != SqlTypes.INT64
                ? expression.cast(Types.BIGINT)
                : expression;
    }

    private static IntegralExpr<?> whole(Operand<?, ?, ?> expression) {
        return (IntegralExpr<?>) expression;
    }

    private static FractionalExpr<BigDecimal> decimal(Operand<?, ?, ?> expression) {
        return (FractionalExpr<BigDecimal>) expression;
    }

    private static TextExpr text(Operand<?, ?, ?> expression) {
        return (TextExpr) expression;
    }

    private static Condition truth(Operand<?, ?, ?> expression) {
        return (Condition) expression;
    }

    private static TemporalExpr<LocalDate> date(Operand<?, ?, ?> expression) {
        return (TemporalExpr<LocalDate>) expression;
    }

    private static boolean isZero(Object value) {
        return (long) value == 0;
    }

    private static BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((long) Objects.requireNonNull(value));
    }

    /** Statements with numbers beyond what all types can hold are left out. */
    private static Object fits(BigDecimal number) {
        if (number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DIGITS) {
            throw new OutOfRangeException();
        }
        return number;
    }

    private static LocalDate near(LocalDate day, long days) {
        if (Math.abs(days) > 10_000 || day.getYear() < 1900 || day.getYear() > 2100) {
            throw new OutOfRangeException();
        }
        return day.plusDays(days);
    }

    private static LocalDate day(@Nullable Object value) {
        return (LocalDate) Objects.requireNonNull(value);
    }
}
