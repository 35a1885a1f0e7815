package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Which rows around the current one count.
 *
 * @param unit what is counted
 * @param start where it begins
 * @param end where it ends
 * @param exclusion which rows within it do not count
 */
public record FrameNode(Unit unit, Bound start, Bound end, Exclusion exclusion) {
    /** Whether an end is so far away from the current row. */
    public boolean isMeasured() {
        return start.isMeasured() || end.isMeasured();
    }

    /** What a frame counts. */
    public enum Unit {
        /** Rows. */
        ROWS,
        /** Differences of the value that orders. */
        RANGE,
        /** Groups of rows that are equal in the order. */
        GROUPS
    }

    /** Rows within the frame that do not count. */
    public enum Exclusion {
        /** None. */
        NO_OTHERS,
        /** The current row. */
        CURRENT_ROW,
        /** The current row and those equal to it in the order. */
        GROUP,
        /** Those equal to the current row in the order, but not itself. */
        TIES
    }

    /**
     * An end of a frame.
     *
     * @param kind which end
     * @param offset how far, if it is so far away
     * @param unit what time is counted in; null where it is no time
     */
    public record Bound(Kind kind, long offset, @Nullable Time unit) {
        boolean isMeasured() {
            return kind == Kind.PRECEDING || kind == Kind.FOLLOWING;
        }

        /** What time is counted in. */
        public enum Time {
            /** Months. */
            MONTH,
            /** Days. */
            DAY,
            /** Seconds. */
            SECOND
        }

        /** Where an end may be. */
        public enum Kind {
            /** With the first row. */
            UNBOUNDED_PRECEDING,
            /** So far before. */
            PRECEDING,
            /** At the current row. */
            CURRENT_ROW,
            /** So far behind. */
            FOLLOWING,
            /** With the last row. */
            UNBOUNDED_FOLLOWING
        }
    }
}
