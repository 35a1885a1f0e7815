package dev.rowan.dialect;

import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.SqlKind;

/** Dates and times on MySQL and MariaDB, where a point on the time line is a date and time in UTC. */
final class MySqlTimes {
    private MySqlTimes() {}

    static String template(TemporalFunction function, SqlKind kind) {
        return switch (function) {
            case YEAR -> "year({0})";
            case QUARTER -> "quarter({0})";
            case MONTH -> "month({0})";
            case WEEK -> "week({0}, 3)";
            case WEEK_YEAR -> "yearweek({0}, 3) div 100";
            case DAY -> "dayofmonth({0})";
            case DAY_OF_WEEK -> "weekday({0}) + 1";
            case DAY_OF_YEAR -> "dayofyear({0})";
            case HOUR -> "hour({0})";
            case MINUTE -> "minute({0})";
            case SECOND -> "second({0})";
            case START_OF_YEAR -> day("date({0}) - interval dayofyear({0}) - 1 day", kind);
            case START_OF_QUARTER ->
                day("date({0}) - interval dayofmonth({0}) - 1 day - interval (month({0}) - 1) % 3 month", kind);
            case START_OF_MONTH -> day("date({0}) - interval dayofmonth({0}) - 1 day", kind);
            case START_OF_WEEK -> day("date({0}) - interval weekday({0}) day", kind);
            case START_OF_DAY -> day("date({0})", kind);
            case START_OF_HOUR ->
                kind == SqlKind.TIME
                        ? "maketime(hour({0}), 0, 0)"
                        : "cast(date({0}) as datetime(6)) + interval hour({0}) hour";
            case START_OF_MINUTE ->
                kind == SqlKind.TIME
                        ? "maketime(hour({0}), minute({0}), 0)"
                        : "cast(date({0}) as datetime(6)) + interval hour({0}) * 60 + minute({0}) minute";
            case START_OF_SECOND ->
                kind == SqlKind.TIME
                        ? "maketime(hour({0}), minute({0}), second({0}))"
                        : "{0} - interval microsecond({0}) microsecond";
            case PLUS_MONTHS -> "{0} + interval {1} month";
            case PLUS_DAYS -> "{0} + interval {1} day";
            case PLUS_SECONDS -> moved("interval {1} second", kind);
            case PLUS_NANOS -> moved("interval {1} second + interval {2} div 1000 microsecond", kind);
            case MONTHS_UNTIL -> "timestampdiff(month, {0}, {1})";
            case DAYS_UNTIL -> "timestampdiff(day, {0}, {1})";
            case SECONDS_UNTIL ->
                kind == SqlKind.TIME
                        ? "timestampdiff(second, " + atDay("{0}") + ", " + atDay("{1}") + ")"
                        : "timestampdiff(second, {0}, {1})";
            case DATE -> "cast({0} as date)";
            case TIME -> "cast({0} as time(6))";
            case TIMESTAMP, INSTANT -> "cast({0} as datetime(6))";
            case NOW -> "utc_timestamp(6)";
        };
    }

    private static String day(String date, SqlKind kind) {
        return kind == SqlKind.DATE ? date : "cast(" + date + " as datetime(6))";
    }

    /** A time of day that passes midnight begins anew. */
    private static String moved(String by, SqlKind kind) {
        return kind == SqlKind.TIME ? "cast(" + atDay("{0}") + " + " + by + " as time(6))" : "{0} + " + by;
    }

    private static String atDay(String time) {
        return "timestamp('2000-01-01', " + time + ")";
    }
}
