package dev.rowan.sql.node;

/** What can be done with dates and times. Points on the time line are seen in UTC. */
public enum TemporalFunction {
    /** The year. */
    YEAR,
    /** The quarter, 1 to 4. */
    QUARTER,
    /** The month, 1 to 12. */
    MONTH,
    /** The week of ISO 8601, 1 to 53. */
    WEEK,
    /** The year that the week of ISO 8601 belongs to. */
    WEEK_YEAR,
    /** The day of the month. */
    DAY,
    /** The day of the week, from 1 for Monday to 7 for Sunday. */
    DAY_OF_WEEK,
    /** The day of the year. */
    DAY_OF_YEAR,
    /** The hour, 0 to 23. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, without a fraction. */
    SECOND,
    /** The beginning of the year. */
    START_OF_YEAR,
    /** The beginning of the quarter. */
    START_OF_QUARTER,
    /** The beginning of the month. */
    START_OF_MONTH,
    /** The beginning of the week, which is on Monday. */
    START_OF_WEEK,
    /** The beginning of the day. */
    START_OF_DAY,
    /** The beginning of the hour. */
    START_OF_HOUR,
    /** The beginning of the minute. */
    START_OF_MINUTE,
    /** The beginning of the second. */
    START_OF_SECOND,
    /** So many months later, at the month's last day where it has fewer. */
    PLUS_MONTHS,
    /** So many days later. */
    PLUS_DAYS,
    /** So many seconds later. */
    PLUS_SECONDS,
    /** So many seconds later, and nanoseconds, 0 to 999,999,999. */
    PLUS_NANOS,
    /** Whole months until another, which are over at the same time of the same day, cut off towards zero. */
    MONTHS_UNTIL,
    /** Whole days until another, cut off towards zero. */
    DAYS_UNTIL,
    /** Whole seconds until another, cut off towards zero. */
    SECONDS_UNTIL,
    /** The day. */
    DATE,
    /** The time of day. */
    TIME,
    /** The date and time. */
    TIMESTAMP,
    /** The point on the time line. */
    INSTANT,
    /** Now, as a point on the time line. */
    NOW
}
