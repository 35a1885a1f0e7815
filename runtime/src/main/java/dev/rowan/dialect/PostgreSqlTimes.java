package dev.rowan.dialect;

import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.SqlKind;

/** Dates and times on PostgreSQL, which knows the time zone of the session unless it is told another. */
final class PostgreSqlTimes {
    private PostgreSqlTimes() {}

    static String template(TemporalFunction function, SqlKind kind) {
        return switch (function) {
            case YEAR -> field("year", kind);
            case QUARTER -> field("quarter", kind);
            case MONTH -> field("month", kind);
            case WEEK -> field("week", kind);
            case WEEK_YEAR -> field("isoyear", kind);
            case DAY -> field("day", kind);
            case DAY_OF_WEEK -> field("isodow", kind);
            case DAY_OF_YEAR -> field("doy", kind);
            case HOUR -> field("hour", kind);
            case MINUTE -> field("minute", kind);
            case SECOND -> "cast(trunc(extract(second from " + utc(kind) + ")) as integer)";
            case START_OF_YEAR -> start("year", kind);
            case START_OF_QUARTER -> start("quarter", kind);
            case START_OF_MONTH -> start("month", kind);
            case START_OF_WEEK -> start("week", kind);
            case START_OF_DAY -> start("day", kind);
            case START_OF_HOUR -> start("hour", kind);
            case START_OF_MINUTE -> start("minute", kind);
            case START_OF_SECOND -> start("second", kind);
            case PLUS_MONTHS -> moved("{1} * interval '1 month'", kind);
            case PLUS_DAYS -> moved("{1} * interval '1 day'", kind);
            case PLUS_SECONDS -> moved("{1} * interval '1 second'", kind);
            case PLUS_NANOS -> moved("{1} * interval '1 second' + {2} / 1000 * interval '1 microsecond'", kind);
            case MONTHS_UNTIL -> "cast(" + Months.between(utc(kind), value -> part(value, kind)) + " as bigint)";
            case DAYS_UNTIL ->
                kind == SqlKind.DATE
                        ? "cast({1} - {0} as bigint)"
                        : "cast(trunc(extract(epoch from {1} - {0}) / 86400) as bigint)";
            case SECONDS_UNTIL -> "cast(trunc(extract(epoch from {1} - {0})) as bigint)";
            case DATE -> "cast(" + utc(kind) + " as date)";
            case TIME -> "cast(" + utc(kind) + " as time)";
            case TIMESTAMP -> "cast(" + utc(kind) + " as timestamp)";
            case INSTANT -> "{0} at time zone 'UTC'";
            case NOW -> "current_timestamp";
        };
    }

    /** The time since the beginning of the month. */
    private static String part(String value, SqlKind kind) {
        String timestamp = kind == SqlKind.DATE ? "cast(" + value + " as timestamp)" : value;
        return "(" + timestamp + " - date_trunc('month', " + timestamp + "))";
    }

    private static String field(String field, SqlKind kind) {
        return "cast(extract(" + field + " from " + utc(kind) + ") as integer)";
    }

    private static String start(String unit, SqlKind kind) {
        return switch (kind) {
            case DATE -> "cast(date_trunc('" + unit + "', cast({0} as timestamp)) as date)";
            case TIME -> "cast(date_trunc('" + unit + "', {0}) as time)";
            case INSTANT -> "date_trunc('" + unit + "', {0}, 'UTC')";
            default -> "date_trunc('" + unit + "', {0})";
        };
    }

    private static String moved(String by, SqlKind kind) {
        return switch (kind) {
            case DATE -> "cast({0} + " + by + " as date)";
            case INSTANT -> "({0} at time zone 'UTC' + " + by + ") at time zone 'UTC'";
            default -> "{0} + " + by;
        };
    }

    private static String utc(SqlKind kind) {
        return kind == SqlKind.INSTANT ? "({0} at time zone 'UTC')" : "{0}";
    }
}
