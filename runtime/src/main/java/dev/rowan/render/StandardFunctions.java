package dev.rowan.render;

import dev.rowan.sql.node.SqlFunction;

/** How functions are written where a database is not known to write them otherwise. */
final class StandardFunctions {
    private StandardFunctions() {}

    static String template(SqlFunction function, int arguments) {
        return switch (function) {
            case LOWER -> "lower({0})";
            case UPPER -> "upper({0})";
            case LENGTH -> "char_length({0})";
            case TRIM -> "trim({0})";
            case CONCAT -> bars(arguments);
            case SUBSTRING -> "substring({*})";
            case REPLACE -> "replace({*})";
            case COALESCE -> "coalesce({*})";
            case NULLIF -> "nullif({*})";
            case ABS -> "abs({0})";
            case ROUND -> "round({*})";
        };
    }

    private static String bars(int arguments) {
        StringBuilder template = new StringBuilder("{0}");
        for (int i = 1; i < arguments; i++) {
            template.append(" || {").append(i).append('}');
        }
        return template.toString();
    }
}
