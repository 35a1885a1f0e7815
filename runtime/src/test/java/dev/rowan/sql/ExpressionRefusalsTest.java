package dev.rowan.sql;

import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.greatest;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the compiler cannot know of an expression is refused where it is built. */
class ExpressionRefusalsTest {
    @Test
    void numbersThatTheResultCannotHold() {
        refused(() -> caseWhen(USER.active, USER.version).otherwise(1.5), "does not fit");
        refused(() -> caseWhen(USER.active, USER.version).otherwise(USER.id), "cast one of both");
        refused(() -> caseWhen(USER.active, USER.id).elseWhen(USER.active, USER.balance), "cast one of both");
        refused(() -> USER.version.coalesce(new BigDecimal("0.5")), "does not fit");
        refused(() -> coalesce(USER.version, USER.balance), "cast one of both");
        refused(() -> greatest(USER.version, 3_000_000_000L), "does not fit");
    }

    @Test
    void fieldsThatTimesAndDatesHaveNot() {
        refused(() -> value(LocalTime.NOON).year(), "TIME has no YEAR");
        refused(() -> value(LocalTime.NOON).plus(Period.ofDays(1)), "TIME has no PLUS_DAYS");
        refused(() -> value(LocalDate.EPOCH).hour(), "DATE has no HOUR");
        refused(() -> value(LocalDate.EPOCH).plus(Duration.ofHours(1)), "DATE has no PLUS_SECONDS");
        refused(() -> value(LocalDate.EPOCH).dateTrunc(ChronoUnit.MINUTES), "DATE has no START_OF_MINUTE");
        refused(() -> value(LocalDate.EPOCH).dateTrunc(ChronoUnit.DECADES), "Decades");
        refused(() -> value(LocalDate.EPOCH).plus(1, ChronoUnit.MILLIS), "Millis");
        refused(() -> value(LocalDate.EPOCH).toInstant(), "DATE has no INSTANT");
    }

    @Test
    void castsThatMeanSomethingElseElsewhere() {
        refused(() -> USER.username.cast(Types.BOOLEAN), "compare it");
        refused(() -> value(LocalDate.EPOCH).cast(Types.TIME), "DATE has no TIME");
    }

    @Test
    void positionsThatThereAreNot() {
        refused(() -> USER.username.substring(0), "position is 1 or more");
        refused(() -> USER.username.substring(1, -1), "length is 0 or more");
        refused(() -> USER.username.left(-1), "0 or more");
        refused(() -> USER.username.repeat(-1), "0 or more");
    }

    @Test
    void sqlByHandWhosePlacesAndArgumentsDiffer() {
        refused(() -> raw("{} = {}", USER.id), "2 places {} and there are 1");
        refused(() -> raw("{} = '{}'", USER.id, "x"), "a {} in quotes is no place");
        refused(() -> raw("id = ?"), "write {} and give the value");
        refused(() -> raw("id = {}", new Object()), "Object cannot be an argument");
        refused(() -> raw("id in ({})", List.of(1)), "cannot be an argument");
    }

    @Test
    void namesThatAreNoFunctions() {
        refused(() -> function("abs(1); drop table x; --", Types.INTEGER), "no name of a function");
        refused(() -> function("", Types.INTEGER), "no name of a function");
        refused(() -> function("a b", Types.INTEGER), "no name of a function");
    }

    @Test
    void queriesThatAreNoValues() {
        refused(() -> scalar(select(USER)), "selects an expression");
        refused(() -> USER.id.eq(badQuery()), "selects one column");
    }

    @SuppressWarnings("unchecked") // what the compiler would refuse
    private static Select<Long> badQuery() {
        return (Select<Long>) (Select<?>) select(USER.id, USER.version);
    }

    private static void refused(ThrowingCallable building, String why) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessageContaining(why);
    }
}
