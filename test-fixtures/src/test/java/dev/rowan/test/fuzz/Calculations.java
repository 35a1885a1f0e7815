package dev.rowan.test.fuzz;

import static dev.rowan.test.fuzz.ValueKind.DATE;
import static dev.rowan.test.fuzz.ValueKind.DECIMAL;
import static dev.rowan.test.fuzz.ValueKind.TEXT;
import static dev.rowan.test.fuzz.ValueKind.WHOLE;

import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What makes numbers, texts and dates of others. */
final class Calculations extends OperationTable {
    Calculations() {
        wholeNumbers();
        decimals();
        texts();
        dates();
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
}
