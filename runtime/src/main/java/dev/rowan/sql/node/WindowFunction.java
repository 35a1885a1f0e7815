package dev.rowan.sql.node;

/** Functions that are called over a window only. */
public enum WindowFunction {
    /** The rank, with gaps after ties. */
    RANK,
    /** The rank, without gaps. */
    DENSE_RANK,
    /** The number of the row. */
    ROW_NUMBER,
    /** The rank as a fraction. */
    PERCENT_RANK,
    /** The fraction of rows up to this one. */
    CUME_DIST,
    /** The number of one of so many parts of equal size. */
    NTILE,
    /** A value of a row before. */
    LAG,
    /** A value of a row behind. */
    LEAD,
    /** The value of the frame's first row. */
    FIRST_VALUE,
    /** The value of the frame's last row. */
    LAST_VALUE,
    /** The value of a row of the frame. */
    NTH_VALUE
}
