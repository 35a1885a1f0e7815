package dev.rowan.render;

import dev.rowan.sql.node.SqlFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How functions are written where a database is not known to write them otherwise. */
final class StandardFunctions {
    private StandardFunctions() {}

    static String template(SqlFunction function, int arguments) {
        return switch (function) {
            case LOWER -> "lower({0})";
            case UPPER -> "upper({0})";
            case LENGTH -> "char_length({0})";
            case TRIM -> "trim({0})";
            case LTRIM -> "ltrim({0})";
            case RTRIM -> "rtrim({0})";
            case CONCAT -> places(arguments, "", " || ");
            case SUBSTRING -> "substring({*})";
            case LEFT -> "left({*})";
            case RIGHT -> "right({*})";
            case POSITION -> "locate({*})";
            case REPLACE -> "replace({*})";
            case LPAD -> "lpad({*})";
            case RPAD -> "rpad({*})";
            case REPEAT -> "repeat({*})";
            case REVERSE -> "reverse({0})";
            case COALESCE -> "coalesce({*})";
            case NULLIF -> "nullif({*})";
            case GREATEST -> "greatest({*})";
            case LEAST -> "least({*})";
            case ABS -> "abs({0})";
            case ROUND, ROUND_FLOAT -> "round({*})";
            case FLOOR -> "floor({0})";
            case CEIL -> "ceiling({0})";
            case TRUNC -> "trunc({0})";
            case REMAINDER_DECIMAL, REMAINDER_FLOAT -> "{0} % nullif({1}, 0)";
            case SIGN -> "sign({0})";
            case POWER -> "power({*})";
            case SQRT -> "sqrt({0})";
            case EXP -> "exp({0})";
            case LN -> "ln({0})";
            case MATCHES -> "regexp_like({*}, 'c')";
            case MATCHES_IGNORE_CASE -> "regexp_like({*}, 'i')";
            case RANDOM -> "rand()";
            case GROUPING -> "grouping({0})";
        };
    }

    /** A call that is null when one argument is, where the function would leave it out. */
    static String allOrNull(String function, int arguments) {
        return "case when " + places(arguments, " is not null", " and ") + " then " + function + "({*}) end";
    }

    private static String places(int arguments, String behind, String between) {
        return IntStream.range(0, arguments)
                .mapToObj(i -> "{" + i + "}" + behind)
                .collect(Collectors.joining(between));
    }
}
