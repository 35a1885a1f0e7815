package dev.rowan.dialect;

import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.SqlKind;

/** Dates and times on H2, which keeps the offset of a point on the time line. */
final class H2Times {
    private H2Times() {}

    /** Seconds since 1970, with their fraction. */
    private static final String EPOCH = "extract(epoch from {0})";

    static String template(TemporalFunction function, SqlKind kind) {
        return switch (function) {
            case YEAR -> field("year", kind);
            case QUARTER -> field("quarter", kind);
            case MONTH -> field("month", kind);
            case WEEK -> field("iso_week", kind);
            case WEEK_YEAR -> field("iso_week_year", kind);
            case DAY -> field("day", kind);
            case DAY_OF_WEEK -> field("iso_day_of_week", kind);
            case DAY_OF_YEAR -> field("day_of_year", kind);
            case HOUR -> field("hour", kind);
            case MINUTE -> field("minute", kind);
            case SECOND -> field("second", kind);
            case START_OF_YEAR -> start("year", kind);
            case START_OF_QUARTER -> start("quarter", kind);
            case START_OF_MONTH -> start("month", kind);
            case START_OF_WEEK -> start("iso_week", kind);
            case START_OF_DAY -> start("day", kind);
            case START_OF_HOUR -> start("hour", kind);
            case START_OF_MINUTE -> start("minute", kind);
            case START_OF_SECOND -> start("second", kind);
            case PLUS_MONTHS -> moved("month", kind);
            case PLUS_DAYS -> moved("day", kind);
            case PLUS_SECONDS -> seconds(kind);
            case PLUS_NANOS -> "dateadd(nanosecond, {2}, " + seconds(kind) + ")";
            case MONTHS_UNTIL -> "cast(" + Months.between(utc(kind), value -> part(value, kind)) + " as bigint)";
            case DAYS_UNTIL ->
                kind == SqlKind.DATE
                        ? "datediff(day, {0}, {1})"
                        : "cast(truncate((" + between() + ") / 86400, 0) as bigint)";
            case SECONDS_UNTIL -> "cast(truncate(" + between() + ", 0) as bigint)";
            case DATE ->
                kind == SqlKind.INSTANT
                        ? "dateadd(day, floor(" + EPOCH + " / 86400), date '1970-01-01')"
                        : "cast({0} as date)";
            case TIME -> kind == SqlKind.INSTANT ? "cast(" + timestamp() + " as time(9))" : "cast({0} as time(9))";
            case TIMESTAMP -> kind == SqlKind.INSTANT ? timestamp() : "cast({0} as timestamp(9))";
            case INSTANT -> atEpoch("timestamp with time zone '1970-01-01 00:00:00+00'");
            case NOW -> "current_timestamp";
        };
    }

    private static String timestamp() {
        return atEpoch("timestamp '1970-01-01 00:00:00'");
    }

    private static String atEpoch(String beginning) {
        return "dateadd(nanosecond, cast((" + EPOCH + " - floor(" + EPOCH + ")) * 1000000000 as bigint),"
                + " dateadd(second, cast(floor(" + EPOCH + ") - floor(" + EPOCH + " / 86400) * 86400 as bigint),"
                + " dateadd(day, cast(floor(" + EPOCH + " / 86400) as bigint), " + beginning + ")))";
    }

    /** Days apart: no more than 68 years of seconds can be added at once. */
    private static String seconds(SqlKind kind) {
        String days = kind == SqlKind.TIME ? "{0}" : "dateadd(day, cast({1} as bigint) / 86400, " + utc(kind) + ")";
        return "dateadd(second, mod(cast({1} as bigint), 86400), " + days + ")";
    }

    /** The day of the month, and the time of day. */
    private static String part(String value, SqlKind kind) {
        String day = "extract(day from " + value + ")";
        return kind == SqlKind.DATE ? day : "(" + day + ", cast(" + value + " as time(9)))";
    }

    private static String field(String field, SqlKind kind) {
        return "extract(" + field + " from " + utc(kind) + ")";
    }

    private static String start(String unit, SqlKind kind) {
        return "date_trunc(" + unit + ", " + utc(kind) + ")";
    }

    private static String moved(String unit, SqlKind kind) {
        return "dateadd(" + unit + ", {1}, " + utc(kind) + ")";
    }

    private static String between() {
        return "extract(epoch from {1}) - " + EPOCH;
    }

    private static String utc(SqlKind kind) {
        return kind == SqlKind.INSTANT ? "({0} at time zone 'UTC')" : "{0}";
    }
}
