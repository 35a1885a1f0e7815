package dev.rowan.exec;

import java.sql.SQLException;

/** An open result. */
record Cursor(Rows rows, Resource resource) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
        resource.close();
    }

    /** What is open behind a result. */
    interface Resource {
        void close() throws SQLException;
    }
}
