package dev.rowan.sql;

import dev.rowan.sql.node.FrameNode.Bound;
import java.time.Duration;
import java.time.Period;

/** An end of a window's frame, such as {@code preceding(6)}. */
public final class FrameBound {
    static final FrameBound CURRENT_ROW = new FrameBound(Bound.Kind.CURRENT_ROW, 0);
    static final FrameBound FIRST = new FrameBound(Bound.Kind.UNBOUNDED_PRECEDING, 0);
    static final FrameBound LAST = new FrameBound(Bound.Kind.UNBOUNDED_FOLLOWING, 0);

    private final Bound bound;

    private FrameBound(Bound.Kind kind, long offset) {
        this(new Bound(kind, offset, null));
    }

    private FrameBound(Bound bound) {
        this.bound = bound;
    }

    static FrameBound preceding(Period period) {
        return time(Bound.Kind.PRECEDING, period);
    }

    static FrameBound preceding(Duration duration) {
        return time(Bound.Kind.PRECEDING, duration);
    }

    static FrameBound following(Period period) {
        return time(Bound.Kind.FOLLOWING, period);
    }

    static FrameBound following(Duration duration) {
        return time(Bound.Kind.FOLLOWING, duration);
    }

    @SuppressWarnings("JavaPeriodGetDays") // its months are looked at as well
    private static FrameBound time(Bound.Kind kind, Period period) {
        long months = period.toTotalMonths();
        if (months != 0 && period.getDays() != 0) {
            throw new IllegalArgumentException("A frame goes so many months or so many days far, and not " + period);
        }
        return months == 0 ? time(kind, period.getDays(), Bound.Time.DAY) : time(kind, months, Bound.Time.MONTH);
    }

    private static FrameBound time(Bound.Kind kind, Duration duration) {
        if (duration.getNano() != 0) {
            throw new IllegalArgumentException("A frame goes so many whole seconds far, and not " + duration);
        }
        return time(kind, duration.getSeconds(), Bound.Time.SECOND);
    }

    private static FrameBound time(Bound.Kind kind, long amount, Bound.Time unit) {
        return new FrameBound(
                new Bound(kind, Limits.notNegative(amount, "frame's offset").rows(), unit));
    }

    static FrameBound preceding(long offset) {
        return new FrameBound(
                Bound.Kind.PRECEDING,
                Limits.notNegative(offset, "frame's offset").rows());
    }

    static FrameBound following(long offset) {
        return new FrameBound(
                Bound.Kind.FOLLOWING,
                Limits.notNegative(offset, "frame's offset").rows());
    }

    Bound bound() {
        return bound;
    }
}
