package dev.rowan.type;

import java.sql.SQLException;

/** Carries a driver's error through code that cannot throw it; whoever executes statements unwraps and translates it. */
public final class UncheckedSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final SQLException failure;

    /** The error met at a column or parameter, counted from 1. */
    public UncheckedSqlException(int index, SQLException cause) {
        super(cause);
        this.index = index;
        this.failure = cause;
    }

    /** The column or parameter, counted from 1. */
    public int index() {
        return index;
    }

    @Override
    public synchronized SQLException getCause() {
        return failure;
    }
}
