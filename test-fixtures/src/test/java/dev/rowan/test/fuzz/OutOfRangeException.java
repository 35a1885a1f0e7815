package dev.rowan.test.fuzz;

/** A value that not every database can hold. */
final class OutOfRangeException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
