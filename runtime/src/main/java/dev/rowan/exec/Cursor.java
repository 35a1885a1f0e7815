package dev.rowan.exec;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An open result, to be closed. */
record Cursor(Rows rows, Ending ending) {
    /**
     * Closes what is behind it.
     *
     * @param failure what went wrong while rows were read, or null
     */
    void close(@Nullable Throwable failure) throws SQLException {
        ending.close(failure);
    }

    /** Closes what is open behind a result, and hears how it went. */
    interface Ending {
        void close(@Nullable Throwable failure) throws SQLException;
    }

    /** What is open beside a result. */
    interface Resource {
        void close() throws SQLException;
    }
}
