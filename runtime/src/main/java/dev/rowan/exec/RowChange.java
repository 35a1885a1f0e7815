package dev.rowan.exec;

/**
 * A record that is to be updated.
 *
 * @param <R> the record
 */
public interface RowChange<R> {
    /** What the row is told by. */
    R before();

    /** What it is to be. */
    R after();
}
