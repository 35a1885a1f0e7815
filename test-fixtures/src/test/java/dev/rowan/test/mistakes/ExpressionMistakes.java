package dev.rowan.test.mistakes;

import java.util.List;

/** What is wrong with expressions and conditions. */
final class ExpressionMistakes {
    private static final String NO_METHOD = "no suitable method";
    private static final String NOT_APPLICABLE = "cannot be applied to given types";
    private static final String UNKNOWN = "cannot find symbol";

    private ExpressionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake("a number compared with text", "CUSTOMER.age.eq(\"3\")", NO_METHOD),
                new Mistake("text compared with a number", "CUSTOMER.name.eq(3)", NO_METHOD),
                new Mistake("text compared with a column of numbers", "CUSTOMER.name.eq(CUSTOMER.age)", NO_METHOD),
                new Mistake("a date compared with text", "CUSTOMER.joined.ge(\"2020-01-01\")", NO_METHOD),
                new Mistake("a date compared with a timestamp", "CUSTOMER.joined.lt(PURCHASE.orderedAt)", NO_METHOD),
                new Mistake("an enum compared with its name", "CUSTOMER.tier.eq(\"GOLD\")", NO_METHOD),
                new Mistake("a boolean compared with a number", "CUSTOMER.active.eq(1)", NO_METHOD),
                new Mistake("a pattern for numbers", "CUSTOMER.age.like(\"1%\")", UNKNOWN),
                new Mistake("a regular expression for numbers", "CUSTOMER.age.matches(\"1\")", UNKNOWN),
                new Mistake("addition of text", "CUSTOMER.name.plus(1)", UNKNOWN),
                new Mistake("addition of text to a number", "CUSTOMER.age.plus(CUSTOMER.name)", NO_METHOD),
                new Mistake("the year of text", "CUSTOMER.name.year()", UNKNOWN),
                new Mistake("a date moved by a number", "CUSTOMER.joined.plus(3)", NO_METHOD),
                new Mistake("days until text", "CUSTOMER.joined.daysUntil(\"2020-01-01\")", NO_METHOD),
                new Mistake("text in a list of numbers", "CUSTOMER.age.isIn(1, \"2\")", NOT_APPLICABLE),
                new Mistake(
                        "a number among the texts of a query",
                        "CUSTOMER.age.isIn(select(PURCHASE.product))",
                        NO_METHOD),
                new Mistake(
                        "a number compared with the text of a query",
                        "CUSTOMER.age.eq(select(PURCHASE.product))",
                        NO_METHOD),
                new Mistake(
                        "a number compared with any text of a query",
                        "CUSTOMER.age.gt(any(select(PURCHASE.product)))",
                        NO_METHOD),
                new Mistake("another result in a case", "caseWhen(CUSTOMER.active, \"yes\").otherwise(0)", NO_METHOD),
                new Mistake(
                        "another result in a further branch",
                        "caseWhen(CUSTOMER.active, CUSTOMER.age).elseWhen(CUSTOMER.active, \"x\").end()",
                        NO_METHOD),
                new Mistake("a case without a condition", "caseWhen(CUSTOMER.age, 1).otherwise(2)", NO_METHOD),
                new Mistake(
                        "a case that is not complete", "select(CUSTOMER.id, caseWhen(CUSTOMER.active, 1))", NO_METHOD),
                new Mistake("text where a number may be NULL", "CUSTOMER.age.coalesce(\"none\")", NO_METHOD),
                new Mistake("text in coalesce of numbers", "coalesce(CUSTOMER.age, CUSTOMER.name)", NO_METHOD),
                new Mistake("the greatest of a number and text", "greatest(CUSTOMER.age, \"3\")", NO_METHOD),
                new Mistake("a cast to a class", "CUSTOMER.age.cast(String.class)", NOT_APPLICABLE),
                new Mistake(
                        "a tuple in a list of others",
                        "tuple(CUSTOMER.id, CUSTOMER.city).isIn(List.of(new Tuple2<>(\"x\", 1)))",
                        NO_METHOD),
                new Mistake(
                        "a pair compared with three values",
                        "tuple(CUSTOMER.id, CUSTOMER.city).eq(new Tuple3<>(1, \"x\", 2))",
                        NO_METHOD),
                new Mistake(
                        "a pair among the single values of a query",
                        "tuple(CUSTOMER.id, CUSTOMER.city).isIn(select(PURCHASE.id))",
                        NO_METHOD),
                new Mistake("a number as a condition", "select(CUSTOMER).where(CUSTOMER.age)", NOT_APPLICABLE),
                new Mistake("text as a condition", "and(CUSTOMER.active, CUSTOMER.name)", NOT_APPLICABLE),
                new Mistake("a function without a kind", "function(\"abs\", CUSTOMER.age)", NOT_APPLICABLE),
                new Mistake(
                        "the result of a function as something else", "CUSTOMER.name.concat(CUSTOMER.age)", NO_METHOD),
                new Mistake("the sum of text", "sum(CUSTOMER.name)", NO_METHOD),
                new Mistake("a range of days between numbers", "CUSTOMER.joined.inRange(1, 2)", NO_METHOD),
                new Mistake("a range of numbers between texts", "CUSTOMER.age.inRange(\"a\", \"b\")", NO_METHOD),
                new Mistake("months until text", "CUSTOMER.joined.monthsUntil(\"2020-01-01\")", NO_METHOD),
                new Mistake("months of a number", "CUSTOMER.age.monthsUntil(3)", UNKNOWN),
                new Mistake("rows of what is no array", "unnest(\"each\", CUSTOMER.name)", NOT_APPLICABLE),
                new Mistake("rows of what is no JSON", "jsonTable(\"each\", CUSTOMER.name)", NO_METHOD),
                new Mistake("the first of each name", "select(CUSTOMER).distinctOn(\"city\")", NOT_APPLICABLE),
                new Mistake(
                        "a list of single values for a pair",
                        "tuple(CUSTOMER.id, CUSTOMER.city).isIn(paramList(\"ids\", CUSTOMER.id))",
                        NO_METHOD),
                new Mistake("a parameter of another class", "CUSTOMER.age.eq(param(\"x\", String.class))", NO_METHOD),
                new Mistake("a frame of text", "orderBy(CUSTOMER.age).range(\"1\")", "cannot be converted"),
                new Mistake("a value of another kind", "value(TEXT, 3)", NO_METHOD));
    }
}
