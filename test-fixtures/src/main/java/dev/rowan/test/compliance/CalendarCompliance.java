package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Row;
import dev.rowan.sql.Selection;
import dev.rowan.sql.TemporalExpr;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Databases reckon with dates and times as {@code java.time} does. */
class CalendarCompliance extends FilledArea {
    private static final long SEED = 20_261_126;

    CalendarCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @RepeatedTest(12)
    void datesAreThoseOfJava(RepetitionInfo repetition) {
        Random random = new Random(SEED + repetition.getCurrentRepetition());
        for (LocalDate date : dates(random)) {
            int months = random.nextInt(61) - 30;
            int days = random.nextInt(801) - 400;
            TemporalExpr<LocalDate> expr = value(date);
            assertThat(read(
                            expr.year(),
                            expr.quarter(),
                            expr.month(),
                            expr.day(),
                            expr.dayOfYear(),
                            expr.dayOfWeek(),
                            expr.week(),
                            expr.weekYear()))
                    .as("fields of %s", date)
                    .containsExactly(
                            date.getYear(),
                            date.get(IsoFields.QUARTER_OF_YEAR),
                            date.getMonthValue(),
                            date.getDayOfMonth(),
                            date.getDayOfYear(),
                            date.getDayOfWeek().getValue(),
                            date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                            date.get(IsoFields.WEEK_BASED_YEAR));
            assertThat(read(
                            expr.dateTrunc(ChronoUnit.YEARS),
                            expr.dateTrunc(IsoFields.QUARTER_YEARS),
                            expr.dateTrunc(ChronoUnit.MONTHS),
                            expr.dateTrunc(ChronoUnit.WEEKS),
                            expr.plusMonths(months),
                            expr.plusDays(days),
                            expr.plus(Period.of(1, months, days)),
                            expr.daysUntil(date.plusDays(days)),
                            expr.monthsUntil(date.plusDays(days))))
                    .as("%s and %s months, %s days", date, months, days)
                    .containsExactly(
                            date.withDayOfYear(1),
                            date.with(IsoFields.DAY_OF_QUARTER, 1),
                            date.withDayOfMonth(1),
                            date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                            date.plusMonths(months),
                            date.plusDays(days),
                            date.plus(Period.of(1, months, days)),
                            (long) days,
                            ChronoUnit.MONTHS.between(date, date.plusDays(days)));
        }
    }

    @RepeatedTest(12)
    void timestampsAreThoseOfJava(RepetitionInfo repetition) {
        Random random = new Random(-SEED + repetition.getCurrentRepetition());
        LocalDateTime time = dates(random).get(0).atTime(time(random));
        LocalDateTime other = time.plusSeconds(random.nextInt(2_000_000) - 1_000_000)
                .with(time(random))
                .withNano(random.nextInt(3) * 333_333_000);
        Duration duration = Duration.ofSeconds(random.nextInt(400_000) - 200_000, random.nextInt(1_000_000) * 1000L);
        TemporalExpr<LocalDateTime> expr = value(time);
        assertThat(read(
                        expr.hour(),
                        expr.minute(),
                        expr.second(),
                        expr.dateTrunc(ChronoUnit.WEEKS),
                        expr.dateTrunc(ChronoUnit.HOURS),
                        expr.dateTrunc(ChronoUnit.SECONDS),
                        expr.plusMonths(-1),
                        expr.plus(duration),
                        expr.minus(duration),
                        expr.daysUntil(other),
                        expr.secondsUntil(other),
                        expr.monthsUntil(other),
                        value(other).monthsUntil(expr),
                        expr.toDate(),
                        expr.toTime()))
                .as("%s, %s, %s", time, duration, other)
                .containsExactly(
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        time.toLocalDate()
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .atStartOfDay(),
                        time.truncatedTo(ChronoUnit.HOURS),
                        time.truncatedTo(ChronoUnit.SECONDS),
                        time.minusMonths(1),
                        time.plus(duration),
                        time.minus(duration),
                        ChronoUnit.DAYS.between(time, other),
                        ChronoUnit.SECONDS.between(time, other),
                        months(time, other),
                        months(other, time),
                        time.toLocalDate(),
                        time.toLocalTime());
    }

    /** Unlike Java's, which may take away a day before it compares days, and a month with it. */
    private static long months(LocalDateTime from, LocalDateTime until) {
        if (from.isAfter(until)) {
            return -months(until, from);
        }
        long begun = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until));
        boolean over = until.getDayOfMonth() > from.getDayOfMonth()
                || until.getDayOfMonth() == from.getDayOfMonth()
                        && !until.toLocalTime().isBefore(from.toLocalTime());
        return begun == 0 || over ? begun : begun - 1;
    }

    @RepeatedTest(6)
    void instantsAreSeenInUtc(RepetitionInfo repetition) {
        Random random = new Random(3 * SEED + repetition.getCurrentRepetition());
        LocalDateTime time = dates(random).get(0).atTime(time(random));
        Instant instant = time.toInstant(ZoneOffset.UTC);
        TemporalExpr<Instant> expr = value(instant);
        assertThat(read(
                        expr.day(),
                        expr.hour(),
                        expr.week(),
                        expr.toDate(),
                        expr.toTime(),
                        expr.toDateTime(),
                        expr.toDateTime().toInstant(),
                        expr.dateTrunc(ChronoUnit.MONTHS),
                        expr.plusMonths(1),
                        expr.plusDays(90),
                        expr.secondsUntil(instant.plusSeconds(5)),
                        expr.monthsUntil(instant.plus(Duration.ofDays(100)))))
                .as("%s", instant)
                .containsExactly(
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        time.toLocalDate(),
                        time.toLocalTime(),
                        time,
                        instant,
                        time.toLocalDate().withDayOfMonth(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        time.plusMonths(1).toInstant(ZoneOffset.UTC),
                        time.plusDays(90).toInstant(ZoneOffset.UTC),
                        5L,
                        months(time, time.plusDays(100)));
    }

    @RepeatedTest(6)
    void timesOfDayGoRound(RepetitionInfo repetition) {
        Random random = new Random(5 * SEED + repetition.getCurrentRepetition());
        LocalTime time = time(random);
        LocalTime other = time(random);
        Duration duration = Duration.ofSeconds(random.nextInt(200_000) - 100_000, random.nextInt(1_000_000) * 1000L);
        TemporalExpr<LocalTime> expr = value(time);
        assertThat(read(
                        expr.hour(),
                        expr.second(),
                        expr.plusHours(30),
                        expr.plus(duration),
                        expr.dateTrunc(ChronoUnit.HOURS),
                        expr.secondsUntil(other)))
                .as("%s, %s, %s", time, duration, other)
                .containsExactly(
                        time.getHour(),
                        time.getSecond(),
                        time.plusHours(30),
                        time.plus(duration),
                        time.truncatedTo(ChronoUnit.HOURS),
                        ChronoUnit.SECONDS.between(time, other));
    }

    @Test
    void centuriesOfSecondsCanBePassed() {
        LocalDateTime time = LocalDateTime.of(1901, 2, 3, 4, 5, 6);
        assertThat(read(
                        value(time).plusSeconds(6_000_000_000L),
                        value(time).plus(Duration.ofDays(70_000).plusNanos(1000)),
                        value(time).plusSeconds(6_000_000_000L).secondsUntil(time)))
                .containsExactly(
                        time.plusSeconds(6_000_000_000L), time.plusDays(70_000).plusNanos(1000), -6_000_000_000L);
    }

    /** What a row holds goes the same way as a constant. */
    @Test
    void columnsAreReckonedWith() {
        for (Row row : db.list(select(
                        PURCHASE.orderedAt,
                        PURCHASE.orderedAt.plus(PURCHASE.quantity, ChronoUnit.MONTHS),
                        PURCHASE.orderedAt.plus(PURCHASE.quantity.unaryMinus(), ChronoUnit.DAYS),
                        PURCHASE.quantity)
                .orderBy(PURCHASE.id))) {
            LocalDateTime at = row.get(PURCHASE.orderedAt);
            assertThat(row.at(1)).isEqualTo(at.plusMonths(row.get(PURCHASE.quantity)));
            assertThat(row.at(2)).isEqualTo(at.minusDays(row.get(PURCHASE.quantity)));
        }
    }

    private List<Object> read(Selection<?>... selections) {
        Row row = db.one(select(List.of(selections)).from(CUSTOMER).where(CUSTOMER.id.eq(1)));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(requireNonNull(row.at(i)));
        }
        return values;
    }

    private static List<LocalDate> dates(Random random) {
        int year = 1900 + random.nextInt(200);
        LocalDate any = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return List.of(
                any,
                any.with(TemporalAdjusters.lastDayOfMonth()),
                LocalDate.of(year, 12, 28 + random.nextInt(4)),
                LocalDate.of(year, 1, 1 + random.nextInt(4)));
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(
                random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(1_000_000) * 1000);
    }
}
