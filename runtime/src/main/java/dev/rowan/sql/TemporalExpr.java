package dev.rowan.sql;

import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.TemporalFunction;
import dev.rowan.sql.node.TemporalNode;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A date, a time, or a point on the time line.
 *
 * @param <T> what it holds
 */
public class TemporalExpr<T extends Temporal> extends Operand<T, T, TemporalExpr<T>> {
    TemporalExpr(Node node, Kind<T, TemporalExpr<T>> kind) {
        super(node, kind);
    }

    @Override
    final Node bind(T value) {
        return new BindNode(type(), value);
    }

    /** The year. */
    public final IntegralExpr<Integer> year() {
        return field(TemporalFunction.YEAR);
    }

    /** The quarter, 1 to 4. */
    public final IntegralExpr<Integer> quarter() {
        return field(TemporalFunction.QUARTER);
    }

    /** The month, 1 to 12. */
    public final IntegralExpr<Integer> month() {
        return field(TemporalFunction.MONTH);
    }

    /** The week of ISO 8601, 1 to 53. It begins on Monday, and may be one of the year before or behind: {@link #weekYear()}. */
    public final IntegralExpr<Integer> week() {
        return field(TemporalFunction.WEEK);
    }

    /** The year that the {@link #week()} belongs to. */
    public final IntegralExpr<Integer> weekYear() {
        return field(TemporalFunction.WEEK_YEAR);
    }

    /** The day of the month. */
    public final IntegralExpr<Integer> day() {
        return field(TemporalFunction.DAY);
    }

    /** The day of the week, from 1 for Monday to 7 for Sunday. */
    public final IntegralExpr<Integer> dayOfWeek() {
        return field(TemporalFunction.DAY_OF_WEEK);
    }

    /** The day of the year, 1 to 366. */
    public final IntegralExpr<Integer> dayOfYear() {
        return field(TemporalFunction.DAY_OF_YEAR);
    }

    /** The hour, 0 to 23. */
    public final IntegralExpr<Integer> hour() {
        return field(TemporalFunction.HOUR);
    }

    /** The minute. */
    public final IntegralExpr<Integer> minute() {
        return field(TemporalFunction.MINUTE);
    }

    /** The second, without a fraction. */
    public final IntegralExpr<Integer> second() {
        return field(TemporalFunction.SECOND);
    }

    /**
     * The beginning of the year, quarter, month, week, day, hour, minute or second: {@code dateTrunc(ChronoUnit.MONTHS)}. A
     * quarter is {@link java.time.temporal.IsoFields#QUARTER_YEARS}; weeks begin on Monday.
     *
     * @throws IllegalArgumentException for other units, and for those that this type has not
     */
    public final TemporalExpr<T> dateTrunc(TemporalUnit unit) {
        return same(TemporalUnits.start(unit), List.of());
    }

    /**
     * So much later. Months end where they end: a month after 31 January is the last of February.
     *
     * @throws IllegalArgumentException for a time of day
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are taken as well
    public final TemporalExpr<T> plus(Period period) {
        TemporalExpr<T> moved = this;
        if (period.toTotalMonths() != 0) {
            moved = moved.plus(period.toTotalMonths(), ChronoUnit.MONTHS);
        }
        return period.getDays() == 0 ? moved : moved.plus(period.getDays(), ChronoUnit.DAYS);
    }

    /** So much earlier. Months end where they end. */
    public final TemporalExpr<T> minus(Period period) {
        return plus(period.negated());
    }

    /**
     * So much later; a time of day begins anew at midnight. What is finer than the database keeps is cut off.
     *
     * @throws IllegalArgumentException for a date
     */
    public final TemporalExpr<T> plus(Duration duration) {
        return duration.getNano() == 0
                ? plus(duration.getSeconds(), ChronoUnit.SECONDS)
                : same(TemporalFunction.PLUS_NANOS, List.of(number(duration.getSeconds()), number(duration.getNano())));
    }

    /** So much earlier; a time of day begins anew at midnight. */
    public final TemporalExpr<T> minus(Duration duration) {
        return plus(duration.negated());
    }

    /**
     * So many years, months, weeks, days, hours, minutes or seconds later. Months end where they end.
     *
     * @throws IllegalArgumentException for other units, and for those that this type has not
     */
    public final TemporalExpr<T> plus(long amount, TemporalUnit unit) {
        return same(TemporalUnits.step(unit), List.of(number(Math.multiplyExact(amount, TemporalUnits.steps(unit)))));
    }

    /**
     * So many units later, by the number that each row has.
     *
     * @throws IllegalArgumentException for other units, and for those that this type has not
     */
    public final TemporalExpr<T> plus(IntegralExpr<?> amount, TemporalUnit unit) {
        long steps = TemporalUnits.steps(unit);
        Node number = steps == 1
                ? amount.plainNode()
                : new ArithmeticNode(ArithmeticOperator.TIMES, amount.plainNode(), number(steps));
        return same(TemporalUnits.step(unit), List.of(number));
    }

    /** So many units earlier. */
    public final TemporalExpr<T> minus(long amount, TemporalUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** So many years later. */
    public final TemporalExpr<T> plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** So many months later, at the month's last day where it has fewer days. */
    public final TemporalExpr<T> plusMonths(long months) {
        return plus(months, ChronoUnit.MONTHS);
    }

    /** So many weeks later. */
    public final TemporalExpr<T> plusWeeks(long weeks) {
        return plus(weeks, ChronoUnit.WEEKS);
    }

    /** So many days later. */
    public final TemporalExpr<T> plusDays(long days) {
        return plus(days, ChronoUnit.DAYS);
    }

    /** So many hours later. */
    public final TemporalExpr<T> plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    /** So many minutes later. */
    public final TemporalExpr<T> plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    /** So many seconds later. */
    public final TemporalExpr<T> plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    /**
     * Whole months until a later value, cut off towards zero; negative if it is earlier. A month is over at the same time of
     * the same day, as it is for {@code ChronoUnit.MONTHS} between dates: from January 31 to February 28 there is none.
     */
    public final IntegralExpr<Long> monthsUntil(T end) {
        return until(TemporalFunction.MONTHS_UNTIL, new LiteralNode(new BindNode(type(), end)));
    }

    /** Whole months until another, cut off towards zero; negative if it is earlier. */
    public final IntegralExpr<Long> monthsUntil(TemporalExpr<T> end) {
        return until(TemporalFunction.MONTHS_UNTIL, end.plainNode());
    }

    /** Whole days until a later value, cut off towards zero; negative if it is earlier. */
    public final IntegralExpr<Long> daysUntil(T end) {
        return until(TemporalFunction.DAYS_UNTIL, new LiteralNode(new BindNode(type(), end)));
    }

    /** Whole days until another, cut off towards zero; negative if it is earlier. */
    public final IntegralExpr<Long> daysUntil(TemporalExpr<T> end) {
        return until(TemporalFunction.DAYS_UNTIL, end.plainNode());
    }

    /** Whole seconds until a later value, cut off towards zero; negative if it is earlier. */
    public final IntegralExpr<Long> secondsUntil(T end) {
        return until(TemporalFunction.SECONDS_UNTIL, new LiteralNode(new BindNode(type(), end)));
    }

    /** Whole seconds until another, cut off towards zero; negative if it is earlier. */
    public final IntegralExpr<Long> secondsUntil(TemporalExpr<T> end) {
        return until(TemporalFunction.SECONDS_UNTIL, end.plainNode());
    }

    /** The day; of a point on the time line, the day in UTC. */
    public final TemporalExpr<LocalDate> toDate() {
        return Types.DATE.make(node(TemporalFunction.DATE, List.of()));
    }

    /** The time of day; of a point on the time line, the one in UTC. */
    public final TemporalExpr<LocalTime> toTime() {
        return Types.TIME.make(node(TemporalFunction.TIME, List.of()));
    }

    /** The date and time: of a date its midnight, of a point on the time line the one in UTC. */
    public final TemporalExpr<LocalDateTime> toDateTime() {
        return Types.TIMESTAMP.make(node(TemporalFunction.TIMESTAMP, List.of()));
    }

    /** The point on the time line that a date and time is in UTC. */
    public final TemporalExpr<Instant> toInstant() {
        return Types.INSTANT.make(node(TemporalFunction.INSTANT, List.of()));
    }

    private IntegralExpr<Integer> field(TemporalFunction function) {
        return Types.INTEGER.make(node(function, List.of()));
    }

    private IntegralExpr<Long> until(TemporalFunction function, Node end) {
        return Types.BIGINT.make(node(function, List.of(end)));
    }

    private TemporalExpr<T> same(TemporalFunction function, List<Node> further) {
        return kind().make(node(function, further));
    }

    private Node node(TemporalFunction function, List<Node> further) {
        SqlKind holds = type().dataType().kind();
        TemporalUnits.require(function, holds);
        if (function.name().equals(holds.name())) {
            return plainNode();
        }
        List<Node> arguments = new ArrayList<>();
        arguments.add(plainNode());
        arguments.addAll(further);
        return new TemporalNode(function, holds, arguments);
    }

    private static Node number(long value) {
        return new BindNode(SqlTypes.INT64, value);
    }
}
