package dev.rowan.sql;

import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.type.SqlKind;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** What can be done with which type of time, in which units. */
final class TemporalUnits {
    private TemporalUnits() {}

    /** Refuses what a type of time has not. */
    static void require(TemporalFunction function, SqlKind kind) {
        boolean fits = switch (function) {
            case YEAR,
                    QUARTER,
                    MONTH,
                    WEEK,
                    WEEK_YEAR,
                    DAY,
                    DAY_OF_WEEK,
                    DAY_OF_YEAR,
                    START_OF_YEAR,
                    START_OF_QUARTER,
                    START_OF_MONTH,
                    START_OF_WEEK,
                    START_OF_DAY,
                    PLUS_MONTHS,
                    PLUS_DAYS,
                    MONTHS_UNTIL,
                    DAYS_UNTIL,
                    DATE,
                    TIMESTAMP -> kind != SqlKind.TIME;
            case HOUR,
                    MINUTE,
                    SECOND,
                    START_OF_HOUR,
                    START_OF_MINUTE,
                    START_OF_SECOND,
                    PLUS_SECONDS,
                    PLUS_NANOS,
                    SECONDS_UNTIL,
                    TIME -> kind != SqlKind.DATE;
            case INSTANT -> kind == SqlKind.TIMESTAMP || kind == SqlKind.INSTANT;
            case NOW -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("A " + kind + " has no " + function
                    + "; make it another type first, with" + " toDateTime() or toDate()");
        }
    }

    /** How the beginning of a unit is found. */
    static TemporalFunction start(TemporalUnit unit) {
        if (unit == IsoFields.QUARTER_YEARS) {
            return TemporalFunction.START_OF_QUARTER;
        }
        if (unit instanceof ChronoUnit chrono) {
            switch (chrono) {
                case YEARS:
                    return TemporalFunction.START_OF_YEAR;
                case MONTHS:
                    return TemporalFunction.START_OF_MONTH;
                case WEEKS:
                    return TemporalFunction.START_OF_WEEK;
                case DAYS:
                    return TemporalFunction.START_OF_DAY;
                case HOURS:
                    return TemporalFunction.START_OF_HOUR;
                case MINUTES:
                    return TemporalFunction.START_OF_MINUTE;
                case SECONDS:
                    return TemporalFunction.START_OF_SECOND;
                default:
                    break;
            }
        }
        throw new IllegalArgumentException("Dates and times cannot be truncated to " + unit);
    }

    /** What a unit is counted in. */
    static TemporalFunction step(TemporalUnit unit) {
        return switch (known(unit)) {
            case YEARS, MONTHS -> TemporalFunction.PLUS_MONTHS;
            case WEEKS, DAYS -> TemporalFunction.PLUS_DAYS;
            default -> TemporalFunction.PLUS_SECONDS;
        };
    }

    /** How many of those a unit has. */
    static long steps(TemporalUnit unit) {
        return switch (known(unit)) {
            case YEARS -> 12;
            case WEEKS -> 7;
            case HOURS -> 3600;
            case MINUTES -> 60;
            default -> 1;
        };
    }

    private static ChronoUnit known(TemporalUnit unit) {
        if (unit instanceof ChronoUnit chrono
                && (chrono == ChronoUnit.YEARS
                        || chrono == ChronoUnit.MONTHS
                        || chrono == ChronoUnit.WEEKS
                        || chrono == ChronoUnit.DAYS
                        || chrono == ChronoUnit.HOURS
                        || chrono == ChronoUnit.MINUTES
                        || chrono == ChronoUnit.SECONDS)) {
            return chrono;
        }
        throw new IllegalArgumentException(
                "Dates and times cannot be moved by " + unit + "; a Duration is as fine as needed");
    }
}
