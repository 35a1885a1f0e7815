package dev.rowan.dialect;

import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.SqlKind;

/** Dates and times on SQLite, which are text of one length; its own functions keep no more than milliseconds of it. */
final class SqliteTimes {
    private SqliteTimes() {}

    private static final String DAY = "substr({0}, 1, 10)";
    private static final String WEEK = "date(" + DAY + ", '-3 days', 'weekday 4')";

    static String template(TemporalFunction function, SqlKind kind) {
        int time = kind == SqlKind.TIME ? 1 : 12;
        return switch (function) {
            case YEAR -> part(1, 4);
            case QUARTER -> "(cast(substr({0}, 6, 2) as integer) + 2) / 3";
            case MONTH -> part(6, 2);
            case WEEK -> "(strftime('%j', " + WEEK + ") - 1) / 7 + 1";
            case WEEK_YEAR -> "cast(strftime('%Y', " + WEEK + ") as integer)";
            case DAY -> part(9, 2);
            case DAY_OF_WEEK -> "(strftime('%w', " + DAY + ") + 6) % 7 + 1";
            case DAY_OF_YEAR -> "cast(strftime('%j', " + DAY + ") as integer)";
            case HOUR -> part(time, 2);
            case MINUTE -> part(time + 3, 2);
            case SECOND -> part(time + 6, 2);
            case START_OF_YEAR -> start("substr({0}, 1, 4) || '-01-01'", kind);
            case START_OF_QUARTER ->
                start("date(" + DAY + ", 'start of month', -((substr({0}, 6, 2) - 1) % 3) || ' months')", kind);
            case START_OF_MONTH -> start("substr({0}, 1, 7) || '-01'", kind);
            case START_OF_WEEK -> start("date(" + DAY + ", '-6 days', 'weekday 1')", kind);
            case START_OF_DAY -> start(DAY, kind);
            case START_OF_HOUR -> "substr({0}, 1, " + (time + 1) + ") || ':00:00.000000000'";
            case START_OF_MINUTE -> "substr({0}, 1, " + (time + 4) + ") || ':00.000000000'";
            case START_OF_SECOND -> "substr({0}, 1, " + (time + 7) + ") || '.000000000'";
            case PLUS_MONTHS ->
                moved(
                        "min(date(" + DAY + ", {1} || ' months'), date(" + DAY
                                + ", 'start of month', {1} || ' months', '+1 month', '-1 day'))",
                        kind);
            case PLUS_DAYS -> moved("date(" + DAY + ", {1} || ' days')", kind);
            case PLUS_SECONDS -> at(seconds("{0}", kind) + " + {1}", kind) + " || substr({0}, " + (time + 9) + ")";
            case PLUS_NANOS ->
                at(seconds("{0}", kind) + " + {1} + (" + nanos("{0}", time) + " + {2}) / 1000000000", kind)
                        + " || substr(1000000000 + (" + nanos("{0}", time) + " + {2}) % 1000000000, 2)";
            case MONTHS_UNTIL -> months();
            case DAYS_UNTIL -> days(kind, time);
            case SECONDS_UNTIL -> between(kind, time);
            case DATE -> DAY;
            case TIME -> "substr({0}, " + time + ")";
            case TIMESTAMP -> kind == SqlKind.DATE ? "{0} || ' 00:00:00.000000000'" : "{0}";
            case INSTANT -> "{0}";
            case NOW -> "strftime('%Y-%m-%d %H:%M:%f', 'now') || '000000'";
        };
    }

    /** The months that have begun, and one less on the way to zero where the last of them is not over. */
    private static String months() {
        String months = "((substr({1}, 1, 4) - substr({0}, 1, 4)) * 12 + substr({1}, 6, 2) - substr({0}, 6, 2))";
        String sooner = "substr({1}, 9) < substr({0}, 9)";
        String later = "substr({1}, 9) > substr({0}, 9)";
        return months + " - (" + months + " > 0 and " + sooner + ") + (" + months + " < 0 and " + later + ")";
    }

    private static String part(int from, int length) {
        return "cast(substr({0}, " + from + ", " + length + ") as integer)";
    }

    private static String start(String day, SqlKind kind) {
        return kind == SqlKind.DATE ? day : day + " || ' 00:00:00.000000000'";
    }

    private static String moved(String day, SqlKind kind) {
        return kind == SqlKind.DATE ? day : day + " || substr({0}, 11)";
    }

    /** Whole seconds since 1970, or since a midnight. */
    private static String seconds(String place, SqlKind kind) {
        return kind == SqlKind.TIME
                ? "cast(strftime('%s', '2000-01-01 ' || substr(" + place + ", 1, 8)) as integer)"
                : "cast(strftime('%s', substr(" + place + ", 1, 19)) as integer)";
    }

    private static String at(String seconds, SqlKind kind) {
        return (kind == SqlKind.TIME ? "time(" : "datetime(") + seconds + ", 'unixepoch') || '.'";
    }

    private static String nanos(String place, int time) {
        return "cast(substr(" + place + ", " + (time + 9) + ") as integer)";
    }

    private static String days(SqlKind kind, int time) {
        return kind == SqlKind.DATE
                ? "(strftime('%s', {1}) - strftime('%s', {0})) / 86400"
                : "(" + between(kind, time) + ") / 86400";
    }

    /** A second less on the way to zero where the fractions do not make it whole. */
    private static String between(SqlKind kind, int time) {
        String later = seconds("{1}", kind);
        String earlier = seconds("{0}", kind);
        return "(" + later + " - " + earlier + ")"
                + " - (" + later + " > " + earlier + " and " + nanos("{1}", time) + " < " + nanos("{0}", time) + ")"
                + " + (" + later + " < " + earlier + " and " + nanos("{1}", time) + " > " + nanos("{0}", time) + ")";
    }
}
