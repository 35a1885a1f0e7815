package dev.rowan.sql;

/** Numbers of rows. */
final class Limits {
    private Limits() {}

    static long notNegative(long rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException("A " + what + " cannot be negative");
        }
        return rows;
    }
}
