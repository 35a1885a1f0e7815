package dev.rowan.test.fuzz;

import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.test.fuzz.ValueKind.DECIMAL;
import static dev.rowan.test.fuzz.ValueKind.TEXT;
import static dev.rowan.test.fuzz.ValueKind.TRUTH;
import static dev.rowan.test.fuzz.ValueKind.WHOLE;

import dev.rowan.sql.Expr;
import dev.rowan.sql.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every operation that random expressions are made of. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class Operations extends OperationTable {
    private final List<ValueKind> kinds;

    Operations(List<ValueKind> kinds) {
        this.kinds = kinds;
        addAll(new Calculations());
        logic();
        for (ValueKind kind : ValueKind.values()) {
            choices(kind);
            tests(kind);
        }
    }

    Operation random(Random random, ValueKind result) {
        List<Function<Random, Operation>> all = resultingIn(result);
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
}
