package dev.rowan.sql.node;

/** Operators between numbers. */
public enum ArithmeticOperator {
    /** Sum. */
    PLUS,
    /** Difference. */
    MINUS,
    /** Product. */
    TIMES,
    /** Quotient with a fraction. */
    DIVIDE,
    /** Quotient of whole numbers, cut off towards zero. */
    DIVIDE_WHOLE,
    /** What division leaves over, with the sign of the dividend. */
    REMAINDER
}
