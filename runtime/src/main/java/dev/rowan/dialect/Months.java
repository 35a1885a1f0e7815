package dev.rowan.dialect;

import java.util.function.UnaryOperator;

/** How many months two times are apart, on databases that do not tell by themselves. */
final class Months {
    private Months() {}

    /**
     * The months that have begun, and one less on the way to zero where the last of them is not over.
     *
     * @param first the template of the first time, which takes the argument 0
     * @param part what gives how far into its month a time is
     */
    static String between(String first, UnaryOperator<String> part) {
        String last = first.replace("{0}", "{1}");
        String months = "(extract(year from " + last + ") - extract(year from " + first
                + ")) * 12 + extract(month from " + last + ") - extract(month from " + first + ")";
        return "MONTHS - case when MONTHS > 0 and LAST < FIRST then 1 when MONTHS < 0 and LAST > FIRST then -1 else 0 end"
                .replace("MONTHS", "(" + months + ")")
                .replace("LAST", part.apply(last))
                .replace("FIRST", part.apply(first));
    }
}
